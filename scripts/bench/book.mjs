// A book of 1,000 persons and 10,000 instruments with its trades in CSV: load it, hold it against itself, and compute all
// persons' beneficial ownership at one date. From 10,000 to 1,000,000 trades, each book in a process of its own; the cost has to
// grow no faster than the trades. On Linux the processes are kept on one core.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { report } from "./measure.mjs";

const PERSONS = 1_000;
const INSTRUMENTS = 10_000;
/** The first is what a book costs whatever its trades; a trade costs too little for small steps to show it. */
const SIZES = [10_000, 250_000, 500_000, 1_000_000];
const ROUNDS = 3;
const LONGEST_SECONDS = 3;
const MOST_MEGABYTES = 1_000;

const index = resolve(
  dirname(fileURLToPath(import.meta.url)),
  "../..",
  process.env.BENEFICIAL_DIST ?? "dist",
  "index.js",
);
if (!existsSync(index)) throw new Error(`${index} is not there; run "npm run build" first`);

if (process.argv[2] === "measure") await measure(process.argv[3]);
else benchmark();

/** In the child: one book, from its file to everybody's numbers. */
async function measure(book) {
  const { loadBook, own } = await import(pathToFileURL(index).href);
  const before = process.cpuUsage();
  const start = performance.now();
  const loaded = await loadBook(book);
  const between = performance.now();
  const { ownership } = own(loaded, loaded.schedule.event);
  const end = performance.now();
  const { user, system } = process.cpuUsage(before);
  if (
    ownership.persons.length !== PERSONS ||
    ownership.persons.every(({ aggregate }) => aggregate.numerator === 0n)
  )
    throw new Error("the benchmark measured nothing");
  const { maxRSS } = process.resourceUsage();
  console.log(
    JSON.stringify({
      load: (between - start) / 1e3,
      compute: (end - between) / 1e3,
      processor: (user + system) / 1e6,
      megabytes: maxRSS / 1e3,
    }),
  );
}

function benchmark() {
  const folder = mkdtempSync(join(tmpdir(), "beneficial-bench-"));
  try {
    const seconds = SIZES.map((size) => {
      const book = writeBook(join(folder, String(size)), size);
      const runs = Array.from({ length: ROUNDS }, () => run(book));
      // The fastest run: what a busy neighbour takes is not the program's.
      const total = Math.min(...runs.map(({ load, compute }) => load + compute));
      const fastest = runs.find(({ load, compute }) => load + compute === total);
      const of = (key) => fastest[key];
      report({
        name: `book of ${size.toLocaleString("en-US")} trades: loaded and computed`,
        rate: size / total / 1e3,
        unit: "k trades/s",
        least: size === SIZES.at(-1) ? size / LONGEST_SECONDS / 1e3 : null,
        extra: `${total.toFixed(2)} s: load ${of("load").toFixed(2)}, compute ${of("compute").toFixed(2)}; processor ${of("processor").toFixed(2)} s; ${of("megabytes").toFixed(0)} MB`,
      });
      if (size === SIZES.at(-1)) {
        report({
          name: "book of 1,000,000 trades: room to 1 GB",
          rate: MOST_MEGABYTES / of("megabytes"),
          unit: "x",
          least: 1,
        });
      }
      return total;
    });
    const [few, , half, many] = seconds;
    const perTrade = [(half - few) / (SIZES[2] - SIZES[0]), (many - half) / (SIZES[3] - SIZES[2])];
    report({
      name: "book: a trade of the first half million costs / one of the second (linear: 1)",
      rate: perTrade[0] / perTrade[1],
      unit: "x",
      least: 0.5,
      extra: `${(perTrade[0] * 1e6).toFixed(2)} and ${(perTrade[1] * 1e6).toFixed(2)} µs a trade`,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(book) {
  const node = [process.execPath, fileURLToPath(import.meta.url), "measure", book];
  const onOneCore = process.platform === "linux" && spawnSync("taskset", ["--version"]).status === 0;
  const [command, ...args] = onOneCore ? ["taskset", "-c", "0", ...node] : node;
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function writeBook(folder, size) {
  const random = seeded(20_240_723);
  mkdirSync(folder, { recursive: true });
  const book = join(folder, "book.yaml");
  writeFileSync(book, bookText());
  const rows = ["on,person,kind,security,quantity,price,how"];
  for (let n = 0; n < size; n++) {
    // Each instrument has one holder, each person about ten instruments and some of the common stock.
    const instrument = Math.floor(random() * INSTRUMENTS);
    const security = instrument % 10 === 0 ? "common" : `right-${instrument}`;
    const day = new Date(Date.UTC(2019, 0, 1) + Math.floor((n / size) * 2100) * 86_400_000);
    const cents = Math.floor(random() * 10_000);
    rows.push(
      `${day.toISOString().slice(0, 10)},person-${instrument % PERSONS},purchase,${security},${1 + Math.floor(random() * 10_000)},${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")},open market`,
    );
  }
  writeFileSync(join(folder, "trades.csv"), `${rows.join("\n")}\n`);
  return book;
}

function bookText() {
  const lines = [
    "book: 1",
    "issuer: { name: Example Corp. }",
    "schedule: { form: 13D, class: common, event: 2025-01-01, reporting-persons: [person-0] }",
    "outstanding: [{ class: common, on: 2024-12-31, shares: 100000000000, source: Form 10-Q }]",
    "transactions-from: [trades.csv]",
    "persons:",
  ];
  for (let n = 0; n < PERSONS; n++) {
    const control = n % 5 === 0 ? "" : `, controlled-by: [{ person: person-${n - (n % 5)}, why: trustee }]`;
    lines.push(`  person-${n}: { name: Person ${n}, kind: individual${control} }`);
  }
  lines.push("securities:", "  common: { kind: common, title: Common Stock }");
  for (let n = 0; n < INSTRUMENTS; n++) {
    const terms =
      n % 2 === 0
        ? `kind: convertible-preferred, title: Series ${n}, into: common, stated-value: 1000, conversion-price: { lesser-of: [0.22, 0.30] }`
        : `kind: option, title: Option ${n}, into: common, strike: 1.50, expires: 2030-01-01`;
    lines.push(`  right-${n}: { ${terms}, exercisable: { from: 2024-06-01 } }`);
  }
  return `${lines.join("\n")}\n`;
}

/** Numbers from 0 to 1, the same for the same seed. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
