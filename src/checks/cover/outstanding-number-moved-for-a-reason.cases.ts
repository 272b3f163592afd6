import type { CheckCase } from "../testing/check-case.ts";
import { amendment, items, schedule } from "../testing/schedules.ts";

const outstanding = (number: string, more = "") =>
  items({ "5": `Based on ${number} shares outstanding. ${more}` });
const previous = schedule({ items: outstanding("10,000,000") });
const now = (number: string, more = "") => amendment(1, { items: outstanding(number, more) });

export const cases: readonly CheckCase[] = [
  { name: "a fifth more", schedule: now("12,000,000"), context: { previous }, expect: "pass" },
  {
    name: "more than a fifth",
    schedule: now("12,000,001"),
    context: { previous },
    expect: "review",
    says: ["20.0%"],
  },
  { name: "a tenth", schedule: now("1,000,000"), context: { previous }, expect: "review", says: ["90.0%"] },
  {
    name: "a tenth, after a split",
    schedule: now("1,000,000", "The Issuer effected a one-for-ten reverse split."),
    context: { previous },
    expect: "pass",
  },
  { name: "no filing before", schedule: now("1,000,000"), expect: "not applicable" },
  { name: "no number", schedule: amendment(1), context: { previous }, expect: "not applicable" },
];
