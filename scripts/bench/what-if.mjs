// A thousand what-if points on the Ault book: prices in the range over which every point gives another number. The goal is
// a thousand in a tenth of a second, ten thousand points a second.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { interleaved, report } from "./measure.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const library = join(root, process.env.BENEFICIAL_DIST ?? "dist", "index.js");
if (!existsSync(library)) throw new Error(`${library} is not there; run "npm run build" first`);
const { averageNamed, loadBook, sweep } = await import(pathToFileURL(library).href);

const POINTS = 1000;
const book = await loadBook(join(root, "examples/ault/book.yaml"));
const price = (numerator) => ({ numerator, denominator: 10_000n });
const range = {
  varied: { is: "price", ...averageNamed(book, "vwap") },
  from: price(953n),
  to: price(2095n),
  points: POINTS,
};
const asked = { book, on: book.schedule.event, suppositions: [] };

let distinct = 0;
const [seconds] = interleaved(
  [
    () => {
      const { points } = sweep(asked, range);
      distinct = new Set(points.map(({ owners }) => owners[0].aggregate.numerator)).size;
    },
  ],
  15,
);
if (distinct !== POINTS) throw new Error(`${distinct} of ${POINTS} points differ`);
report({
  name: "what-if: points of a sweep on the Ault book",
  rate: POINTS / seconds,
  least: 10_000,
  unit: "points/s",
  extra: `${(seconds * 1000).toFixed(0)} ms for ${POINTS}`,
});
