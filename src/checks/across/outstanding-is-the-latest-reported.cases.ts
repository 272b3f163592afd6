import type { CheckCase } from "../testing/check-case.ts";
import { received } from "../testing/received.ts";
import { day, items, schedule } from "../testing/schedules.ts";

/** The event is of July 23, 2024, the filing of July 30. */
const usual = schedule({
  submission: received("2024-07-30"),
  items: items({ "5": "The percent is based upon 35,846,318 Shares outstanding as of May 1, 2024." }),
});
const reported = (asOf: string, publishedOn: string | null, source: string | null = "Form 10-Q") => ({
  reportedOutstanding: [
    {
      shares: "40000000",
      asOf: day(asOf),
      publishedOn: publishedOn === null ? null : day(publishedOn),
      source,
    },
  ],
});

export const cases: readonly CheckCase[] = [
  { name: "nothing newer", schedule: usual, context: reported("2024-05-01", "2024-05-10"), expect: "pass" },
  {
    name: "a newer one published before the event",
    schedule: usual,
    context: reported("2024-07-01", "2024-07-22"),
    expect: "review",
    says: ["40,000,000 as of July 1, 2024", "filed July 22, 2024"],
  },
  {
    name: "a newer one published on the day of the event, before the filing",
    schedule: usual,
    context: reported("2024-07-01", "2024-07-23"),
    expect: "review",
    says: ["before it was filed on July 30, 2024"],
  },
  {
    name: "published on the day of the filing",
    schedule: usual,
    context: reported("2024-07-01", "2024-07-30"),
    expect: "pass",
  },
  {
    name: "nobody says when it was published",
    schedule: usual,
    context: reported("2024-07-01", null, null),
    expect: "review",
    says: ["no source is given"],
  },
  { name: "of after the filing", schedule: usual, context: reported("2024-08-01", null), expect: "pass" },
  {
    name: "the schedule says no number",
    schedule: { ...usual, items: {} },
    context: reported("2024-07-01", null),
    expect: "not applicable",
  },
];
