import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { day, items, schedule } from "../testing/schedules.ts";

const SWAPS = "Mill Fund holds cash-settled swaps over 400,000 shares.";
const PUTS = "Mill Fund sold put options over 5,000 shares.";
const telling = (five: string, six: string, event = "2024-07-23") =>
  schedule({ eventDate: day(event), items: items({ "5": five, "6": six }) });

export const cases: readonly CheckCase[] = [
  { name: "swaps and an empty Item 6", schedule: telling(SWAPS, "None."), expect: "review", says: ["swaps"] },
  { name: "swaps in both", schedule: telling(SWAPS, "Mill Fund holds swaps with a bank."), expect: "pass" },
  {
    name: "Item 6 points at Item 5",
    schedule: telling(SWAPS, "The information in Item 5 is incorporated."),
    expect: "pass",
  },
  {
    name: "swaps on the last day before they were named",
    schedule: telling(SWAPS, "None.", "2024-02-04"),
    expect: "pass",
  },
  { name: "swaps on the first day", schedule: telling(SWAPS, "None.", "2024-02-05"), expect: "review" },
  {
    name: "puts of any day",
    schedule: telling(PUTS, "None.", "2007-02-05"),
    expect: "review",
    says: ["put or call"],
  },
  { name: "no swaps", schedule: telling("Mill Fund holds no swaps.", "None."), expect: "pass" },
  { name: "employee options are no such contract", schedule: ault, expect: "pass" },
  { name: "no Item 6", schedule: schedule({ items: items({ "5": SWAPS }) }), expect: "not applicable" },
];
