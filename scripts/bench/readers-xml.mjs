// XML fully mapped with places, against saxes (no namespaces) merely emitting its events over the same texts.
// Interleaved runs in one process, the median of each; the ratio is the answer.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { corpusFolder, distReaders, interleaved, report } from "./measure.mjs";

const { read, decode } = await distReaders();
const folder = join(corpusFolder(), "xml");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".xml"))
  .sort()
  .map((name) => readFileSync(join(folder, name)));
const texts = files.map((bytes) => decode(bytes).text);
const megabytes = files.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;

let events = 0;
const count = () => {
  events++;
};
const KINDS = [
  "opentag",
  "closetag",
  "text",
  "comment",
  "cdata",
  "doctype",
  "processinginstruction",
  "xmldecl",
];
let persons = 0;
const [emitting, mapping] = interleaved(
  [
    () => {
      for (const text of texts) {
        const parser = new SaxesParser({ xmlns: false, position: false });
        for (const kind of KINDS) parser.on(kind, count);
        parser.on("error", count);
        parser.write(text).close();
      }
    },
    () => {
      for (const bytes of files) persons += read(bytes).reportingPersons.length;
    },
  ],
  100,
  40,
);
if (events === 0 || persons === 0) throw new Error("the benchmark measured nothing");
report({
  name: "XML: read, mapped with places / saxes events alone",
  rate: megabytes / mapping,
  against: megabytes / emitting,
  least: 0.7,
});
