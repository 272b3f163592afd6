import { expect, test } from "vitest";
import { ownershipFacts } from "../book/index.ts";
import { bookOf, bought, day } from "../book/testing/book-of.ts";
import { beneficialOwnership } from "../law/index.ts";
import { ceasedSentence } from "./ceased-to-own-five-percent.ts";

const sold = (on: string, quantity: number): string => bought(on, quantity).replace("purchase", "sale");

function sentenceOn(
  on: string,
  transactions: readonly string[],
  outstanding: readonly string[] = [],
): string {
  const book = bookOf({ transactions, outstanding });
  const ownership = beneficialOwnership(ownershipFacts(book, day(on)));
  return ceasedSentence(
    ownership.persons.filter(({ person }) => person === "fund"),
    ownership,
    book,
  );
}

const CEASED = "ceased to be the beneficial owner of more than five percent of the class.";
const held = bought("2024-01-02", 600_000);

test.each([
  ["more than five percent is owned still", [held], "Not applicable."],
  [
    "five percent exactly is not more",
    [held, sold("2024-03-01", 100_000)],
    `On March 1, 2024, Example Fund LP ${CEASED}`,
  ],
  [
    "the day is that of the crossing, not of a later trade",
    [held, sold("2024-03-01", 200_000), sold("2024-04-01", 1000)],
    `On March 1, 2024, Example Fund LP ${CEASED}`,
  ],
  ["who never owned more has not ceased to", [bought("2024-01-02", 400_000)], "Not applicable."],
])("%s", (_, transactions, sentence) => {
  expect(sentenceOn("2024-06-30", transactions)).toBe(sentence);
});

test("new shares of the issuer may be why", () => {
  const report = "{ class: common, on: 2024-05-03, shares: 20000000, source: Form 10-Q }";
  expect(sentenceOn("2024-06-30", [held], [report])).toBe(`On May 3, 2024, Example Fund LP ${CEASED}`);
});
