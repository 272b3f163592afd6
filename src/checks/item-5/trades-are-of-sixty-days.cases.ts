import type { CheckCase } from "../testing/check-case.ts";
import { received } from "../testing/received.ts";
import { amendment, day, schedule, signature } from "../testing/schedules.ts";

const trades = (...dates: readonly string[]) =>
  dates.map((date) => ({
    person: null,
    date: day(date),
    nature: null,
    amount: "100",
    price: "7.50",
    cells: [],
  }));
const filed = (...dates: readonly string[]) =>
  schedule({
    eventDate: day("2024-07-24"),
    submission: received("2024-07-24"),
    transactions: trades(...dates),
  });
const RECENT = ["2024-07-01", "2024-07-02", "2024-07-03"];

export const cases: readonly CheckCase[] = [
  { name: "the sixtieth day before", schedule: filed("2024-05-25", ...RECENT), expect: "pass" },
  { name: "two weeks more", schedule: filed("2024-05-11", ...RECENT), expect: "pass" },
  {
    name: "a month more",
    schedule: filed("2024-05-10", ...RECENT),
    expect: "review",
    says: ["75 days", "May 25, 2024"],
  },
  { name: "the year before", schedule: filed("2023-07-02", ...RECENT), expect: "review" },
  {
    name: "a list that goes back further",
    schedule: filed("2024-01-02", "2024-02-01", ...RECENT),
    expect: "pass",
  },
  { name: "the day of filing", schedule: filed("2024-07-24"), expect: "pass" },
  { name: "the day after", schedule: filed("2024-07-25"), expect: "fail", says: ["July 25, 2024"] },
  {
    name: "the day after the signature",
    schedule: schedule({
      signatures: [signature("Jane Roe", "2024-07-24")],
      transactions: trades("2024-07-25"),
    }),
    expect: "review",
    says: ["signed on"],
  },
  {
    name: "before the last Schedule 13D",
    schedule: {
      ...amendment(1),
      submission: received("2024-07-24"),
      transactions: trades("2024-05-03", ...RECENT),
    },
    context: { previous: schedule({ submission: received("2024-06-10") }) },
    expect: "review",
    says: ["June 10, 2024"],
  },
  { name: "no trades", schedule: schedule(), expect: "not applicable" },
];
