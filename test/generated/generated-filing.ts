import { emptyItem, emptyReportingPerson, emptySchedule } from "../../src/model/empty-schedule.ts";
import type { ReportingPerson, Schedule } from "../../src/model/schedule.ts";
import type { KnownSchedule } from "../../src/readers/testing/known-schedule.ts";
import { ASCII_LAYOUTS, printAscii } from "../../src/readers/testing/print-ascii.ts";
import { HTML_BOXES, HTML_LAYOUTS, printHtml } from "../../src/readers/testing/print-html.ts";
import type { Printing } from "../../src/readers/testing/printing.ts";
import { writeEdgarXml } from "../../src/writers/index.ts";
import { type Random, randomFrom } from "./random.ts";
import { submissionOf } from "./submission.ts";
import { companyName, ownerName, paragraph } from "./words.ts";

/** A filing made up: its bytes are the same for the same number, and differ as real ones do. */
export interface GeneratedFiling {
  readonly number: number;
  readonly accession: string;
  /** `SC 13D`, `SCHEDULE 13G/A`, … */
  readonly form: string;
  readonly filedOn: string;
  readonly issuer: { readonly cik: string; readonly name: string; readonly cusip: string };
  readonly filers: readonly { readonly cik: string; readonly name: string }[];
  /** The complete submission. */
  readonly text: string;
}

/** Of real filings the middle one has some 23,000 bytes, one in ten more than 130,000, most of it markup. */
const MEDIAN_OF_BODY = 13_000;
const SPREAD = 0.8;
const MOST_OF_BODY = 120_000;
const ISSUERS = 9_000;
const OWNERS = 12_000;

/** The filing of a number: plain text until 2000, pages until 2024, XML since, originals and amendments of both kinds. */
export function generatedFiling(number: number, seed = 1): GeneratedFiling {
  const random = randomFrom(seed * 1_000_003 + number);
  const year = 1994 + random.below(32);
  const isXml = year >= 2025;
  const kind = random.below(5) < 3 ? "13G" : "13D";
  const amendment = random.below(10) < 7 ? random.below(20) + 1 : null;
  const issuerNumber = Math.floor(random.next() ** 2 * ISSUERS);
  const issuer = {
    cik: String(1_000_000 + issuerNumber).padStart(10, "0"),
    name: companyName(issuerNumber),
    cusip: `${String(100_000 + issuerNumber)}10${issuerNumber % 10}`,
  };
  const month = random.below(12) + 1;
  const day = random.below(27) + 1;
  const date = (of: number): string =>
    `${year}-${String(month).padStart(2, "0")}-${String(of).padStart(2, "0")}`;
  const count = 1 + Math.min(9, Math.floor(Math.abs(random.normal()) * 2));
  const first = random.below(OWNERS);
  const filers = Array.from({ length: count }, (_, n) => ({
    cik: String(1_500_000 + ((first + n * 7) % OWNERS)).padStart(10, "0"),
    name: ownerName((first + n * 7) % OWNERS),
  }));
  const known: KnownSchedule = {
    kind,
    schedule: scheduleOf(random, { kind, amendment, issuer, filers, event: date(day), isXml }),
  };
  const form = `${isXml ? "SCHEDULE" : "SC"} ${kind}${amendment === null ? "" : "/A"}`;
  const accession = `${filers[0]?.cik}-${String(year % 100).padStart(2, "0")}-${String(number % 1_000_000).padStart(6, "0")}`;
  const filedOn = date(day + 1);
  const document = isXml ? xmlOf(known.schedule) : printed(random, known, year, issuer.cusip);
  return {
    number,
    accession,
    form,
    filedOn,
    issuer,
    filers,
    text: submissionOf({ accession, form, filedOn, issuer, filers, ...document }),
  };
}

interface Facts {
  readonly kind: "13D" | "13G";
  readonly amendment: number | null;
  readonly issuer: GeneratedFiling["issuer"];
  readonly filers: GeneratedFiling["filers"];
  readonly event: string;
  readonly isXml: boolean;
}

function scheduleOf(random: Random, facts: Facts): Schedule {
  const { kind, amendment, issuer, filers, event, isXml } = facts;
  const outstanding = 2_000_000 + random.below(300_000_000);
  const length = Math.min(MOST_OF_BODY, MEDIAN_OF_BODY * Math.exp(SPREAD * random.normal()));
  const items = kind === "13D" ? ["2", "3", "4", "5", "6", "7"] : ["2", "3", "4", "6", "7", "10"];
  return {
    ...emptySchedule,
    form: `${isXml ? "SCHEDULE" : "SC"} ${kind}${amendment === null ? "" : "/A"}` as Schedule["form"],
    amendmentNumber: amendment,
    issuer: { name: issuer.name, cik: isXml ? issuer.cik : null, cusips: [issuer.cusip], address: null },
    securityClass: "Common Stock, par value $0.01 per share",
    eventDate: event as Schedule["eventDate"],
    reportingPersons: filers.map((filer) => personOf(random, kind, filer, outstanding, isXml)),
    items: Object.fromEntries(
      items.map((item) => [item, { ...emptyItem, text: paragraph(random, length / items.length) }]),
    ),
  };
}

function personOf(
  random: Random,
  kind: "13D" | "13G",
  filer: { readonly cik: string; readonly name: string },
  outstanding: number,
  isXml: boolean,
): ReportingPerson {
  const shares = Math.floor(outstanding * (0.005 + random.next() * 0.2));
  const sole = random.below(2) === 0 ? shares : 0;
  return {
    ...emptyReportingPerson,
    name: filer.name,
    cik: isXml ? filer.cik : null,
    memberOfGroup: random.pick(["a", "b", null]),
    fundSources: kind === "13D" ? [random.pick(["WC", "AF", "OO", "PF"])] : [],
    legalProceedings: kind === "13D" ? false : null,
    citizenship: random.pick(["Delaware", "Cayman Islands", "New York", "Ontario, Canada"]),
    soleVotingPower: String(sole),
    sharedVotingPower: String(shares - sole),
    soleDispositivePower: String(sole),
    sharedDispositivePower: String(shares - sole),
    aggregateAmountOwned: String(shares),
    excludesCertainShares: false,
    // One in twelve is wrong, as filers are.
    percentOfClass: ((100 * shares) / outstanding + (random.below(12) === 0 ? 1 : 0)).toFixed(1),
    types: [random.pick(["IA", "PN", "OO", "IN", "HC"])],
  };
}

const xmlOf = (schedule: Schedule) => ({
  body: writeEdgarXml(schedule).xml,
  file: "primary_doc.xml",
  isXml: true,
});

function printed(random: Random, known: KnownSchedule, year: number, cusip: string) {
  const isPlain = year < 2001;
  const printing = printingOf(random, isPlain);
  const items = Object.entries(known.schedule.items).map(([item, { text }]) => ({ item, text: text ?? "" }));
  const pages = random.below(2) === 0;
  const whole = isPlain
    ? printAscii(known, random.pick(ASCII_LAYOUTS), printing, pages).replace(
        /^ *SIGNATURE$/m,
        `${items.map(({ item, text }) => `Item ${item}.\n\n${wrapped(text)}\n`).join("\n")}\n                         SIGNATURE`,
      )
    : printHtml(known, random.pick(HTML_LAYOUTS), printing, pages).replace(
        "<p>SIGNATURE</p>",
        `${items.map(({ item, text }) => `<p style="font:10pt Times New Roman"><b>Item ${item}.</b></p>\n${paragraphsOf(text)}`).join("\n")}<p>SIGNATURE</p>`,
      );
  return {
    body: whole.replaceAll("123456AB9", cusip),
    file: isPlain ? "schedule.txt" : "schedule.htm",
    isXml: false,
  };
}

function printingOf(random: Random, isPlain: boolean): Printing {
  const [marked, unmarked] = isPlain
    ? random.pick([
        ["[X]", "[ ]"],
        ["/X/", "/ /"],
        ["|X|", "|_|"],
      ] as const)
    : random.pick(HTML_BOXES);
  const numbers: readonly ((n: number) => string)[] = [(n) => `${n}`, (n) => `${n}.`, (n) => `(${n})`];
  return {
    marked,
    unmarked,
    number: random.pick(numbers),
    zero: random.pick(["0", "-0-", "None"]),
    numbering: random.pick(["13D", "13G"]),
    capitals: random.below(2) === 0,
    note: random.pick(["", "", "(1)", "*"]),
    words: random.pick(["", " shares"]),
  };
}

const wrapped = (text: string): string => text.replace(/(.{1,72})(?:\s|$)/g, "     $1\n");
const paragraphsOf = (text: string): string =>
  text
    .split(/(?<=\.) (?=[A-Z])/)
    .map(
      (line) =>
        `<p style="margin:0 0 12pt;text-align:justify;font-family:Times New Roman;font-size:10pt">${line}</p>`,
    )
    .join("\n");
