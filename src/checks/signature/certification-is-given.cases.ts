import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { schedule, schedule13G, signature, structured } from "../testing/schedules.ts";

const WORDS =
  "After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and\ncorrect.";
const signed = (title: string | null, certification: string | null = WORDS) =>
  schedule({
    certification,
    signatures: [signature("Mill Fund, L.P.", "2024-07-24", { by: "Jane Roe", title })],
  });

export const cases: readonly CheckCase[] = [
  { name: "certified, with a title", schedule: signed("President"), expect: "pass" },
  {
    name: "no title, where another has one",
    schedule: schedule({
      certification: WORDS,
      signatures: [
        signature("Mill Fund, L.P.", "2024-07-24", { by: "Jane Roe", title: null }),
        signature("North Fund, L.P.", "2024-07-24", { by: "John Roe", title: "Manager" }),
      ],
    }),
    expect: "review",
    says: ["Jane Roe signs for Mill Fund, L.P."],
  },
  { name: "no titles at all", schedule: signed(null), expect: "pass" },
  {
    name: "other words",
    schedule: signed("President", "I certify that this is true."),
    expect: "review",
    says: ["true, complete and correct"],
  },
  { name: "words that were not found", schedule: signed("President", null), expect: "pass" },
  {
    name: "the title stands at another signature of the hand",
    schedule: schedule({
      signatures: [
        signature("Mill Fund, L.P.", "2024-07-24", { by: "Jane Roe", title: null }),
        signature("Mill Capital LLC", "2024-07-24", { by: "Jane Roe", title: "Manager" }),
      ],
    }),
    expect: "pass",
  },
  { name: "individuals and a company with its officer", schedule: ault, expect: "pass" },
  {
    name: "Item 10 of Schedule 13G is another certification",
    schedule: schedule13G({ certification: "Not applicable.", signatures: [signature("Jane Roe")] }),
    expect: "pass",
  },
  {
    name: "EDGAR's form",
    schedule: structured({ signatures: [signature("Jane Roe")] }),
    expect: "not applicable",
  },
  { name: "nobody signs", schedule: schedule(), expect: "not applicable" },
];
