// Legacy HTML filings read whole, against htmlparser2 merely cutting the same texts into tokens. Both are measured when
// they have run for a while, as in reading a folder of many filings.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Tokenizer } from "htmlparser2";
import { corpusFolder, distReaders, interleaved, report, tokenCallbacks } from "./measure.mjs";

const { read, decode } = await distReaders();
const folder = join(corpusFolder(), "html");
const files = readdirSync(folder)
  .filter((name) => !name.endsWith(".nc"))
  .sort()
  .map((name) => readFileSync(join(folder, name)));
// Only the main document is read; the tokens are those of the same stretch.
const documents = files.map((bytes) => {
  const { text } = decode(bytes);
  const { submission } = read(bytes);
  const main = submission?.documents.find(({ type }) => /^(SC|SCHEDULE)/.test(type ?? ""));
  return main ? text.slice(main.place.start, main.place.end) : text;
});
const bytesOfDocuments = documents.map((text) => Buffer.from(text));
const megabytes = bytesOfDocuments.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;

let tokens = 0;
const count = () => {
  tokens++;
};
const callbacks = tokenCallbacks(count);
let persons = 0;
const [cutting, reading] = interleaved(
  [
    () => {
      for (const text of documents) {
        const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
        tokenizer.write(text);
        tokenizer.end();
      }
    },
    () => {
      for (const bytes of bytesOfDocuments) persons += read(bytes).reportingPersons.length;
    },
  ],
  25,
  30,
);
if (tokens === 0 || persons === 0) throw new Error("the benchmark measured nothing");
report({
  name: "HTML: read / htmlparser2 tokens alone",
  rate: megabytes / reading,
  against: megabytes / cutting,
  least: 0.4,
});
