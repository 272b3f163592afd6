import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { signature, structured } from "../testing/schedules.ts";

const signed = (title: string | null, date: string | null) =>
  structured({ signatures: [signature("Mill Fund", date, { title })] });

export const cases: readonly CheckCase[] = [
  { name: "both", schedule: signed("President", "2025-01-03"), expect: "pass" },
  { name: "no title", schedule: signed(null, "2025-01-03"), expect: "fail", says: ["lacks the title"] },
  { name: "neither", schedule: signed(null, null), expect: "fail", says: ["the title and the date"] },
  { name: "nobody signs", schedule: structured(), expect: "not applicable" },
  { name: "before EDGAR's form", schedule: ault, expect: "not applicable" },
];
