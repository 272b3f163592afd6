import { longDate } from "../../base/plain-date.ts";
import type { Exhibit, InstructionCPerson, Schedule, Transaction } from "../../model/schedule.ts";
import { printedAmount } from "../printed-values.ts";
import { against } from "./against.ts";
import type { PrintedTable } from "./printed-form.ts";

type Cells = readonly (string | null)[];

/** Item 5(c) as a table: who traded what, when and at which price. */
export function transactionsTable(
  transactions: readonly Transaction[],
  before: readonly Transaction[] | undefined,
): PrintedTable {
  const cells = ({ person, date, nature, amount, price }: Transaction): Cells => [
    person,
    date && longDate(date),
    nature,
    printedAmount(amount),
    printedAmount(price),
  ];
  const key = (trade: Transaction): string => cells(trade).join("\t");
  return {
    what: "transactions",
    title: "Transactions during the past sixty days",
    columns: ["words", "date", "words", "figures", "figures"],
    head: ["Reporting person", "Date", "Transaction", "Amount", "Price per share"],
    rows: rowsAgainst(transactions, before, key, cells),
  };
}

/** The exhibits by number, each with where it is incorporated from. */
export function exhibitsTable(
  exhibits: readonly Exhibit[],
  before: readonly Exhibit[] | undefined,
): PrintedTable {
  return {
    what: "exhibits",
    title: null,
    columns: ["name", "words"],
    head: ["Exhibit", "Description"],
    rows: rowsAgainst(
      exhibits,
      before,
      ({ number, description }) => number ?? description,
      ({ number, description }) => [number, description],
    ),
  };
}

/** Executive officers, directors and controlling persons, a table for each reporting person that they are of. */
export function instructionCTables(
  { instructionCPersons }: Schedule,
  previous: Schedule | null,
): readonly PrintedTable[] {
  const entities = [...new Set(instructionCPersons.map((person) => person.of))];
  return entities.map((of) => ({
    what: "instruction-c",
    title:
      of === null
        ? "Executive officers, directors and controlling persons"
        : `Executive officers and directors of ${of}`,
    columns: ["name", "words", "words", "words"],
    head: ["Name and position", "Principal occupation", "Business address", "Citizenship"],
    rows: rowsAgainst(
      instructionCPersons.filter((person) => person.of === of),
      previous?.instructionCPersons,
      ({ name }) => name,
      officerCells,
    ),
  }));
}

const officerCells = ({ name, position, occupation, address, citizenship }: InstructionCPerson): Cells => [
  position === null ? name : `${name}\n${position}`,
  occupation,
  address,
  citizenship,
];

/** Each row against the one of the same key before. */
function rowsAgainst<Row>(
  rows: readonly Row[],
  before: readonly Row[] | undefined,
  key: (row: Row) => string,
  cells: (row: Row) => Cells,
): PrintedTable["rows"] {
  const were = new Map(before?.map((row) => [key(row), cells(row)]));
  return rows.map((row) => {
    const was = were.get(key(row));
    return cells(row).map((cell, i) => against(before === undefined ? undefined : (was?.[i] ?? null), cell));
  });
}
