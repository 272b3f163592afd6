import type { CheckCase } from "../testing/check-case.ts";
import { items, schedule } from "../testing/schedules.ts";

const limited = (notice: string) =>
  schedule({
    items: items({
      "6": `The Warrants may not be exercised if the holder would beneficially own more than 9.99% of the class. The holder may increase this limitation upon ${notice} notice to the Issuer.`,
    }),
  });

export const cases: readonly CheckCase[] = [
  { name: "sixty-one days", schedule: limited("61 days' prior"), expect: "pass" },
  { name: "sixty days", schedule: limited("sixty days'"), expect: "review", says: ["60 days' notice"] },
  { name: "a day", schedule: limited("one day's"), expect: "review", says: ["9.99%", "1 days'"] },
  { name: "no limit", schedule: schedule({ items: items({ "6": "None." }) }), expect: "not applicable" },
];
