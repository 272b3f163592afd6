import { expect, test } from "vitest";
import { parseBook } from "../load.ts";
import { bookText, complaintOf } from "../testing/book-of.ts";

const book = (schedule: string, ends: string) => () =>
  parseBook(
    bookText({})
      .replace("schedule: { form: 13D,", `schedule: { ${schedule},`)
      .replace("kind: partnership", `kind: partnership, no-longer-institution: { ${ends} }`),
    "book.yaml",
  );

test.each([
  [
    "a schedule under 13d-1(b) of the day on which its person is an institution no longer",
    "form: 13G, rule: 13d-1(b), event: 2025-03-03",
    "from: 2025-03-03",
    "book.yaml:3:30: the schedule of 2025-03-03 is under 13d-1(b), and fund is an institution no longer from 2025-03-03 on (book.yaml:5:84); mend one of the two",
  ],
  [
    "a passive investor with a purpose of control",
    "form: 13G, control-purpose-since: 2025-03-03",
    "from: 2025-03-03, reports-on: 13G",
    "book.yaml:5:108: fund reports on Schedule 13G from 2025-03-03 on, as a passive investor, and has a purpose of control since 2025-03-03 (book.yaml:3:47); mend one of the two",
  ],
  [
    "a schedule signed before its event",
    "form: 13D, event: 2025-03-03, signed: 2025-03-02",
    "from: 2025-03-03",
    "book.yaml:3:51: the schedule is signed on 2025-03-02, and reports an event of 2025-03-03 (book.yaml:3:31); mend one of the dates",
  ],
])("%s", (_, schedule, ends, message) => {
  expect(complaintOf(book(schedule, ends))).toBe(message);
});

test.each([
  [
    "a schedule under 13d-1(b) of the day before",
    "form: 13G, rule: 13d-1(b), event: 2025-03-02",
    "from: 2025-03-03",
  ],
  [
    "a purpose of control after it",
    "form: 13G, control-purpose-since: 2025-03-04",
    "from: 2025-03-03, reports-on: 13G",
  ],
  [
    "a purpose of control that was gone before",
    "form: 13G, filed-before: [{ form: SCHEDULE 13G, filed: 2024-05-01 }], control-purpose-since: 2024-03-04",
    "from: 2025-03-03, reports-on: 13G",
  ],
  [
    "a schedule signed on the day of its event",
    "form: 13D, event: 2025-03-03, signed: 2025-03-03",
    "from: 2025-03-03",
  ],
])("%s is no contradiction", (_, schedule, ends) => {
  expect(complaintOf(book(schedule, ends))).toBe("nothing");
});
