import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { amendment, day, items, person, schedule } from "../testing/schedules.ts";

const SPLIT = "On January 17, 2024, the Issuer effected a 1-for-25 reverse stock split.";
const telling = (text: string, shares = "100") =>
  amendment(1, {
    reportingPersons: [person("Jane Roe", `${shares} 0 ${shares} 0 ${shares}`)],
    items: items({ "5": text }),
  });
const previous = schedule({
  eventDate: day("2023-10-24"),
  reportingPersons: [person("JANE ROE", "100 0 100 0 100")],
});

export const cases: readonly CheckCase[] = [
  {
    name: "the number outstanding is of before",
    schedule: telling(
      `${SPLIT} The percent is based on 25,000,000 shares outstanding as of January 5, 2024.`,
    ),
    expect: "review",
    says: ["1-for-25", "January 5, 2024"],
  },
  {
    name: "it is of before, and adjusted",
    schedule: telling(
      `${SPLIT} The percent is based on 1,000,000 shares outstanding as of January 5, 2024, as adjusted for the split.`,
    ),
    expect: "pass",
  },
  {
    name: "it is of after",
    schedule: telling(
      `${SPLIT} The percent is based on 1,000,000 shares outstanding as of February 5, 2024.`,
    ),
    expect: "pass",
  },
  {
    name: "the holding is the one of before",
    schedule: telling(SPLIT),
    context: { previous },
    expect: "review",
    says: ["Jane Roe reports 100 shares"],
  },
  { name: "the holding was split", schedule: telling(SPLIT, "4"), context: { previous }, expect: "pass" },
  { name: "no split", schedule: ault, expect: "not applicable" },
];
