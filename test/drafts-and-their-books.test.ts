import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkSchedule, checks, draft, loadBook, own, reportedOutstandingOf } from "../src/index.ts";

const across = checks.filter(
  ({ needs }) => needs.includes("ownership") || needs.includes("reportedOutstanding"),
);

test.each(["ault", "tamarack"])("the draft of the book %s is as the book has it", async (name) => {
  const book = await loadBook(fileURLToPath(new URL(`../examples/${name}/book.yaml`, import.meta.url)));
  const on = book.schedule.event;
  if (!on) throw new Error("the example has no event");
  const { schedule } = draft(book, on);
  const context = { ownership: own(book, on).ownership, reportedOutstanding: reportedOutstandingOf(book) };
  expect(checkSchedule(schedule, context, across).reports).toEqual(
    across.map(({ id }) => ({ check: id, outcome: "pass", because: null })),
  );

  const [first, ...others] = schedule.reportingPersons;
  if (!first) throw new Error("the draft has no person");
  const wrong = { ...schedule, reportingPersons: [{ ...first, aggregateAmountOwned: "1" }, ...others] };
  expect(checkSchedule(wrong, context, across).findings).toMatchObject([
    { check: "across/ownership-is-that-of-the-book", outcome: "fail", who: [first.name] },
  ]);
});
