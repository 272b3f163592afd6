import type { CheckCase } from "../testing/check-case.ts";
import { day, items, schedule } from "../testing/schedules.ts";

const counting = (text: string) => schedule({ items: items({ "5": text }) });
const usual = counting("The percent is based upon 35,846,318 Shares outstanding as of July 1, 2024.");
const reported = (shares: string, asOf: string, source: string | null = null) => ({
  reportedOutstanding: [{ shares, asOf: day(asOf), publishedOn: null, source }],
});

export const cases: readonly CheckCase[] = [
  {
    name: "the issuer's number",
    schedule: usual,
    context: reported("35846318", "2024-07-01"),
    expect: "pass",
  },
  {
    name: "two digits exchanged",
    schedule: usual,
    context: reported("35864318", "2024-07-01", "Form 10-Q for June 30, 2024"),
    expect: "review",
    says: ["35,846,318", "35,864,318", "Form 10-Q for June 30, 2024"],
  },
  {
    name: "a report without its source",
    schedule: usual,
    context: reported("1", "2024-07-01"),
    expect: "review",
    says: ["what the issuer reported for that day gives 1"],
  },
  {
    name: "a report of another day",
    schedule: usual,
    context: reported("1", "2024-07-02"),
    expect: "not applicable",
  },
  {
    name: "no day in the schedule",
    schedule: counting("The percent is based upon 35,846,318 Shares outstanding."),
    context: reported("1", "2024-07-01"),
    expect: "not applicable",
  },
  {
    name: "of two dates the one as of which they were outstanding",
    schedule: counting(
      "The percent is based upon 35,846,318 Shares outstanding as of July 1, 2024, as reported in the Form 10-Q filed on July 9, 2024.",
    ),
    context: reported("35846318", "2024-07-01"),
    expect: "pass",
  },
  {
    name: "as of two days, the one behind the number",
    schedule: counting(
      "As of July 8, 2024, Ms. Roe held 7.7%, based upon 35,846,318 Shares outstanding as of July 1, 2024.",
    ),
    context: reported("35846000", "2024-07-01"),
    expect: "review",
  },
  {
    name: "warrants outstanding are no basis",
    schedule: counting(
      "The percent is based upon 35,846,318 Shares outstanding as of July 1, 2024. Ms. Roe may buy 14,915,571 Shares upon exercise of outstanding warrants of July 1, 2024.",
    ),
    context: reported("35846318", "2024-07-01"),
    expect: "pass",
  },
  { name: "no report given", schedule: usual, expect: "not applicable" },
];
