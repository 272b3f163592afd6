import type { RuleMarked } from "../../model/schedule.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { day, schedule13G } from "../testing/schedules.ts";

const BOTH =
  "By signing below I certify that, to the best of my knowledge and belief, the securities were acquired and are held in the ordinary course of business and were not acquired for the purpose of changing the control of the issuer.";
const PASSIVE =
  "By signing below I certify that, to the best of my knowledge and belief, the securities were not acquired for the purpose of changing the control of the issuer.";
const ORDINARY =
  "By signing below I certify that, to the best of my knowledge and belief, the securities were acquired in the ordinary course of business.";
const certified = (rule: RuleMarked, certification: string | null) =>
  schedule13G({ rules: [rule], certification });

export const cases: readonly CheckCase[] = [
  { name: "an institution", schedule: certified("13d-1(b)", BOTH), expect: "pass" },
  { name: "a passive investor", schedule: certified("13d-1(c)", PASSIVE), expect: "pass" },
  {
    name: "an institution with the passive words",
    schedule: certified("13d-1(b)", PASSIVE),
    expect: "review",
    says: ["ordinary course"],
  },
  {
    name: "a passive investor with the institution's",
    schedule: certified("13d-1(c)", BOTH),
    expect: "review",
    says: ["Only Rule 13d-1(c)"],
  },
  {
    name: "nothing of control",
    schedule: certified("13d-1(c)", ORDINARY),
    expect: "review",
    says: ["influence control"],
  },
  {
    name: "an exempt investor certifies",
    schedule: certified("13d-1(d)", BOTH),
    expect: "review",
    says: ["13d-1(d)"],
  },
  {
    name: "an exempt investor does not",
    schedule: certified("13d-1(d)", "Not applicable."),
    expect: "not applicable",
  },
  {
    name: "the words run over a line",
    schedule: certified("13d-1(b)", BOTH.replace("ordinary course", "ordinary\n course")),
    expect: "pass",
  },
  {
    name: "before there were three kinds of filer",
    schedule: { ...certified("13d-1(c)", BOTH), eventDate: day("1998-02-16") },
    expect: "not applicable",
  },
  {
    name: "the first day of the three kinds",
    schedule: { ...certified("13d-1(c)", BOTH), eventDate: day("1998-02-17") },
    expect: "review",
  },
];
