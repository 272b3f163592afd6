import fc from "fast-check";
import type { ReportingPerson } from "../../model/schedule.ts";
import { POWERS, ROW_NUMBERS, type Row } from "../cover/rows.ts";

/** How a schedule is printed: everything that filers do differently and that must not matter. */
export interface Printing {
  readonly marked: string;
  readonly unmarked: string;
  readonly number: (n: number) => string;
  readonly zero: string;
  /** Rows numbered as on this form, whichever the schedule is. */
  readonly numbering: "13D" | "13G";
  readonly capitals: boolean;
  readonly note: string;
  readonly words: string;
}

const BOXES = [
  ["[X]", "[ ]"],
  ["[x]", "[  ]"],
  ["[ X ]", "[_]"],
  ["☒", "☐"],
  ["/X/", "/ /"],
  ["/x/", "/  /"],
  ["|X|", "|_|"],
  ["(X)", "( )"],
  ["_X_", "___"],
  ["x", ""],
  ["[√]", "[]"],
  ["___X___", "______"],
] as const;
const NUMBERS: readonly ((n: number) => string)[] = [
  (n) => `${n}`,
  (n) => `${n}.`,
  (n) => `(${n})`,
  (n) => `${n})`,
  (n) => `${n}|`,
  (n) => `Row ${n}:`,
];

/** `boxes` limits which boxes may be drawn: a format may have its own. */
export const printings = (boxes: readonly (readonly [string, string])[] = BOXES): fc.Arbitrary<Printing> =>
  fc
    .record({
      box: fc.constantFrom(...boxes),
      number: fc.constantFrom(...NUMBERS),
      zero: fc.constantFrom("0", "-0-", "None", "- 0 -", "NONE"),
      numbering: fc.constantFrom("13D" as const, "13G" as const),
      capitals: fc.boolean(),
      note: fc.constantFrom("", "", " (1)", "*", " [2]", "(a)"),
      words: fc.constantFrom("", "", " shares", " shares of Common Stock"),
    })
    .map(({ box: [marked, unmarked], ...rest }) => ({ ...rest, marked, unmarked }));

/** One row of a cover page: its number, its caption, and its answer as lines. */
export interface PrintedRow {
  readonly row: Row;
  readonly number: string;
  readonly caption: string;
  readonly answer: readonly string[];
}

const CAPTIONS: Readonly<Record<Row, string>> = {
  name: "Name of Reporting Person",
  group: "Check the Appropriate Box if a Member of a Group",
  secUse: "SEC Use Only",
  funds: "Source of Funds",
  legal: "Check Box if Disclosure of Legal Proceedings is Required Pursuant to Items 2(d) or 2(e)",
  citizenship: "Citizenship or Place of Organization",
  soleVoting: "Sole Voting Power",
  sharedVoting: "Shared Voting Power",
  soleDispositive: "Sole Dispositive Power",
  sharedDispositive: "Shared Dispositive Power",
  aggregate: "Aggregate Amount Beneficially Owned by Each Reporting Person",
  excludes: "Check Box if the Aggregate Amount in Row (N) Excludes Certain Shares",
  percent: "Percent of Class Represented by Amount in Row (N)",
  types: "Type of Reporting Person",
};

const ORDER_13D = Object.keys(CAPTIONS) as Row[];
const ORDER_13G = ORDER_13D.filter((row) => row !== "funds" && row !== "legal");

export const isPower = ({ row }: PrintedRow): boolean => POWERS.includes(row);

/** The rows of a person's cover page in their order. */
export function rowsOf(
  kind: "13D" | "13G",
  person: ReportingPerson,
  printing: Printing,
): readonly PrintedRow[] {
  const aggregateRow = ROW_NUMBERS[printing.numbering].aggregate ?? 11;
  const answers = answersOf(person, printing);
  return (kind === "13D" ? ORDER_13D : ORDER_13G).map((row) => {
    const number = ROW_NUMBERS[printing.numbering][row] ?? ROW_NUMBERS["13D"][row] ?? 0;
    const caption = CAPTIONS[row].replace("(N)", `(${aggregateRow})`);
    return {
      row,
      number: printing.number(number),
      caption: printing.capitals ? caption.toUpperCase() : caption,
      answer: answers[row].filter((line) => line.trim() !== ""),
    };
  });
}

function answersOf(person: ReportingPerson, p: Printing): Readonly<Record<Row, readonly string[]>> {
  const box = (marked: boolean): string => (marked ? p.marked : p.unmarked);
  const shares = (value: string | null): readonly string[] => {
    if (value === null) return [];
    return value === "0" ? [p.zero] : [`${grouped(value)}${p.words}${p.note}`];
  };
  return {
    name: [person.name],
    group: [`(a) ${box(person.memberOfGroup === "a")}`, `(b) ${box(person.memberOfGroup === "b")}`],
    secUse: [],
    funds: [person.fundSources.join(", ")],
    legal: [box(person.legalProceedings === true)],
    citizenship: [person.citizenship ?? ""],
    soleVoting: shares(person.soleVotingPower),
    sharedVoting: shares(person.sharedVotingPower),
    soleDispositive: shares(person.soleDispositivePower),
    sharedDispositive: shares(person.sharedDispositivePower),
    aggregate: shares(person.aggregateAmountOwned),
    excludes: [box(person.excludesCertainShares === true)],
    percent: [person.percentOfClass === "<1" ? "Less than 1%" : `${person.percentOfClass}%${p.note}`],
    types: [person.types.join(", ")],
  };
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ",");
