// The parts of reading legacy filings: lines, cover pages and title page, against htmlparser2 merely cutting the same
// pages into tokens, and in megabytes a second of plain text.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Tokenizer } from "htmlparser2";
import { corpusFolder, interleaved, report, tokenCallbacks } from "./measure.mjs";

const dist = resolve(dirname(fileURLToPath(import.meta.url)), "../..", process.env.BENEFICIAL_DIST ?? "dist");
const load = (file) => import(pathToFileURL(join(dist, file)).href);
const { lineIndex } = await load("base/index.js");
const { decode } = await load("readers/decode.js");
const { linesOf } = await load("readers/layout/lines-of.js");
const { coverPagesOf } = await load("readers/cover/cover-pages.js");
const { readCovers } = await load("readers/cover/read-covers.js");
const { readTitlePage } = await load("readers/cover/title-page.js");
const { read } = await load("readers/read.js");

/** The main documents of a folder, each as a text of its own. */
function documentsOf(folder, format) {
  return readdirSync(join(corpusFolder(), folder))
    .sort()
    .map((name) => readFileSync(join(corpusFolder(), folder, name)))
    .map((bytes) => {
      const whole = decode(bytes).text;
      const main = read(bytes).submission?.documents.find(({ type }) => /^(SC|SCHEDULE)/.test(type ?? ""));
      const text = main ? whole.slice(main.place.start, main.place.end) : whole;
      return { text, start: 0, end: text.length, format, lines: lineIndex(text), submission: null };
    });
}

const silent = tokenCallbacks(() => {});

function frontOf(document) {
  const lines = linesOf(document);
  const pages = coverPagesOf(lines, "13D");
  readCovers(document.lines, pages);
  readTitlePage(document, lines, pages.firstLine, pages.afterLast);
  return lines.length;
}

for (const [folder, format] of [
  ["html", "html"],
  ["txt", "plain-text"],
]) {
  const documents = documentsOf(folder, format);
  const megabytes = documents.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  let seen = 0;
  const runs = [
    () => {
      for (const document of documents) seen += linesOf(document).length;
    },
    () => {
      for (const document of documents) seen += frontOf(document);
    },
    () => {
      for (const { text } of documents) {
        const tokenizer = new Tokenizer({ decodeEntities: true }, silent);
        tokenizer.write(text);
        tokenizer.end();
      }
    },
  ];
  const [lines, front, tokens] = interleaved(format === "html" ? runs : runs.slice(0, 2), 12);
  if (seen === 0) throw new Error("the benchmark measured nothing");
  const against = tokens === undefined ? null : megabytes / tokens;
  const of = against === null ? "" : " / htmlparser2 tokens alone";
  report({ name: `${format}: lines${of}`, rate: megabytes / lines, against });
  report({ name: `${format}: lines, covers and title page${of}`, rate: megabytes / front, against });
}
