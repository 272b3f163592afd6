import { type PlainDate, plainDate } from "../../base/plain-date.ts";
import type { Book } from "../../model/book.ts";
import type { OwnershipFacts } from "../../model/ownership-facts.ts";
import { ownershipFacts } from "../facts/ownership-facts.ts";
import { parseBook } from "../load.ts";

/** Parts of a book, each line an entry as the book has it. */
export interface BookLines {
  readonly persons?: readonly string[];
  readonly securities?: readonly string[];
  readonly transactions?: readonly string[];
  readonly outstanding?: readonly string[];
  readonly prices?: readonly string[];
  readonly splits?: readonly string[];
  readonly balances?: readonly string[];
  readonly changes?: readonly string[];
  readonly arrangements?: readonly string[];
  readonly disclaimers?: readonly string[];
  readonly exerciseOrder?: readonly string[];
}

/** A book on the class `common`, of which ten million are outstanding, with the persons `fund` and `manager`. */
export function bookText(lines: BookLines): string {
  return [
    "book: 1",
    "issuer: { name: Example Corp. }",
    "schedule: { form: 13D, class: common, reporting-persons: [fund] }",
    "persons:",
    "  fund: { name: Example Fund LP, kind: partnership }",
    "  manager: { name: Manager LLC, kind: limited-liability-company }",
    ...(lines.persons ?? []).map((line) => `  ${line}`),
    "securities:",
    "  common: { kind: common, title: Common Stock }",
    ...(lines.securities ?? []).map((line) => `  ${line}`),
    ...section("outstanding", [
      "{ class: common, on: 2020-01-01, shares: 10000000, source: Form 10-K }",
      ...(lines.outstanding ?? []),
    ]),
    ...section("prices", lines.prices),
    ...section("splits", lines.splits),
    ...section("arrangements", lines.arrangements),
    ...section("disclaimers", lines.disclaimers),
    ...section("exercise-order", lines.exerciseOrder),
    ...section("transactions", lines.transactions),
    ...section("balances", lines.balances),
    ...section("changes", lines.changes),
    "",
  ].join("\n");
}

const section = (key: string, entries: readonly string[] = []): readonly string[] =>
  entries.length === 0 ? [] : [`${key}:`, ...entries.map((entry) => `  - ${entry}`)];

export const bookOf = (lines: BookLines): Book => parseBook(bookText(lines), "book.yaml");

export const factsOf = (lines: BookLines, on: string): OwnershipFacts =>
  ownershipFacts(bookOf(lines), day(on));

export function day(text: string): PlainDate {
  const date = plainDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
}

/** A purchase by the fund: `bought("2024-01-02", 100, "options")`. */
export const bought = (on: string, quantity: number | string, security = "common", person = "fund"): string =>
  `{ on: ${on}, person: ${person}, kind: purchase, security: ${security}, quantity: "${quantity}" }`;

/** What is wrong with a book: the message that it is refused with, or "nothing". */
export function complaintOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "nothing";
}
