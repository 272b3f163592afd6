import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { amendment, items } from "../testing/schedules.ts";

const HELD =
  'The purchase price of the 300 shares of Series B Preferred Stock owned by Fund, with warrants exercisable into 60 Shares (the "Series B Warrants"), is $300,000.';
const FIRST =
  "On May 1, 2023, the Issuer sold to Fund 100 shares of Series B Preferred Stock and Series B Warrants to purchase 20 Shares, for a purchase price of $100,000.";
const LATER =
  "On each of May 3, 2023 and May 4, 2023, the Issuer sold to Fund 100 shares of Series B Preferred Stock and Series B Warrants to purchase 20 Shares, for a purchase price of $100,000.";
const told = (item3: string, item6: string) => amendment(2, { items: items({ "3": item3, "6": item6 }) });

export const cases: readonly CheckCase[] = [
  {
    name: "one closing is left out: the same gap in shares, dollars and warrants is one finding",
    schedule: ault,
    expect: "fail",
    says: [
      "43,500 shares",
      "$43,500,000",
      "12,860,311",
      "44,000 shares",
      "$44,000,000",
      "13,008,131",
      "One closing more of 500 shares",
    ],
  },
  {
    name: "one closing and two on each of two dates make three",
    schedule: told(HELD, `${FIRST} ${LATER}`),
    expect: "pass",
  },
  {
    name: "a gap that no closing explains is for a person to look at",
    schedule: told(HELD.replace("300 shares", "312 shares"), `${FIRST} ${LATER}`),
    expect: "review",
    says: ["312 shares"],
  },
  {
    name: "an agreement to sell up to a number is no closing",
    schedule: told(
      HELD,
      `${FIRST} On May 2, 2023, the Issuer agreed to sell up to 900 shares of Series B Preferred Stock.`,
    ),
    expect: "not applicable",
  },
  {
    name: "two totals for one security leave nothing to compare with",
    schedule: told(`${HELD} Fund holds 280 shares of Series B Preferred Stock.`, `${FIRST} ${LATER}`),
    expect: "not applicable",
  },
];
