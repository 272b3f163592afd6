// Legacy plain text filings, in megabytes a second on one core, measured when the reader has run for a while.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { corpusFolder, distReaders, interleaved, report } from "./measure.mjs";

const { read } = await distReaders();
const folder = join(corpusFolder(), "txt");
const files = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(join(folder, name)));
const megabytes = files.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;
let persons = 0;
const [reading] = interleaved(
  [
    () => {
      for (const bytes of files) persons += read(bytes).reportingPersons.length;
    },
  ],
  60,
  40,
);
if (persons === 0) throw new Error("the benchmark measured nothing");
report({ name: "plain text: read", rate: megabytes / reading, least: 50 });
