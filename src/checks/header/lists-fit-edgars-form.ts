import type { Schedule } from "../../model/schedule.ts";
import { kindOf } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, observed } from "../check.ts";
import { MOST } from "../facts/edgar-limits.ts";
import { edgarRule } from "../facts/edgar-rule.ts";

export const listsFitEdgarsForm: Check = {
  id: "header/lists-fit-edgars-form",
  title: "No list is longer than EDGAR's form has places for",
  catalogue: "E08",
  severity: "suspends",
  cite: edgarRule("no element occurs more often than it may"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  structuredOnly: true,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "There are {count} {what}; EDGAR's form has room for {most}.",
  },
  why: "EDGAR's form takes a hundred reporting persons, six sources of funds a person, and fifty signatures for one person, and suspends a submission with more. A larger group files more than one submission.",
  falseAlarms: ["none is known"],
  run: (schedule) =>
    observed(
      listsOf(schedule)
        .filter(({ count, most }) => count > most)
        .map(({ what, count, most, path }) => ({
          outcome: "fail",
          values: { what, count: String(count), most: String(most) },
          stated: String(count),
          expected: `at most ${most}`,
          paths: [path],
          settledBy: "which of them the submission has to carry",
        })),
    ),
};

interface Counted {
  readonly what: string;
  readonly count: number;
  readonly most: number;
  readonly path: string;
}

function listsOf(schedule: Schedule): readonly Counted[] {
  const { reportingPersons, noticePersons, signatures, rules } = schedule;
  const mostTypes = kindOf(schedule) === "13D" ? MOST.types13D : MOST.types13G;
  const signed = new Map<string, number>();
  for (const { name } of signatures) signed.set(name, (signed.get(name) ?? 0) + 1);
  const [mostSigned] = [...signed].sort((a, b) => b[1] - a[1]);
  return [
    {
      what: "reporting persons",
      count: reportingPersons.length,
      most: MOST.reportingPersons,
      path: "reportingPersons",
    },
    {
      what: "persons to notify",
      count: noticePersons.length,
      most: MOST.personsToNotify,
      path: "noticePersons",
    },
    { what: "rules marked", count: rules.length, most: MOST.rules, path: "rules" },
    {
      what: `signatures of ${mostSigned?.[0]}`,
      count: mostSigned?.[1] ?? 0,
      most: MOST.signaturesOfOne,
      path: "signatures",
    },
    ...reportingPersons.flatMap(({ name, fundSources, types }, i) => [
      {
        what: `sources of funds of ${name}`,
        count: fundSources.length,
        most: MOST.fundSources,
        path: `reportingPersons.${i}.fundSources`,
      },
      { what: `types of ${name}`, count: types.length, most: mostTypes, path: `reportingPersons.${i}.types` },
    ]),
  ];
}
