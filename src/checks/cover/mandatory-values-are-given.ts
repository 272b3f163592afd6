import type { ReportingPerson, Schedule } from "../../model/schedule.ts";
import { kindOf } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, observed } from "../check.ts";
import { edgarRule } from "../facts/edgar-rule.ts";
import { personPath } from "../facts/powers.ts";
import { listed } from "../wording.ts";

export const mandatoryValuesAreGiven: Check = {
  id: "cover/mandatory-values-are-given",
  title: "An original gives every value that EDGAR's form requires",
  catalogue: "E05",
  severity: "suspends",
  cite: edgarRule("no mandatory element is empty"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  structuredOnly: true,
  amendmentsToo: false,
  needs: [],
  messages: {
    front: "The front page lacks {missing}.",
    person: "The cover page of {who} lacks {missing}.",
    nobody: "There is no cover page of a reporting person.",
  },
  why: "EDGAR suspends an original without the values that its form marks as mandatory. An amendment may leave out what has not changed.",
  falseAlarms: ["none is known"],
  run: (schedule) => {
    const front = frontValues(schedule).flatMap(([words, value]) => (value ? [] : [words]));
    const pages = schedule.reportingPersons.flatMap((person, index) => {
      const missing = rows(person, kindOf(schedule) === "13D").filter(([, , isGiven]) => !isGiven);
      return missing.length ? [{ person, index, missing }] : [];
    });
    return observed([
      ...(schedule.reportingPersons.length
        ? []
        : [{ outcome: "fail" as const, wording: "nobody", values: {}, paths: ["reportingPersons"] }]),
      ...(front.length
        ? [
            {
              outcome: "fail" as const,
              wording: "front",
              values: { missing: listed(front) },
              paths: ["issuer", "eventDate", "securityClass"],
            },
          ]
        : []),
      ...pages.map(({ person, index, missing }) => ({
        outcome: "fail" as const,
        wording: "person",
        values: { who: person.name, missing: listed(missing.map(([, words]) => words)) },
        who: [person.name],
        paths: missing.map(([field]) => personPath(index, field)),
      })),
    ]);
  },
};

const frontValues = ({
  issuer,
  eventDate,
  securityClass,
}: Schedule): readonly (readonly [string, unknown])[] => [
  ["the title of the class", securityClass],
  ["the date of the event", eventDate],
  ["the issuer's name", issuer.name],
  ["the CUSIP number", issuer.cusips.length],
  ["the issuer's address", issuer.address],
];

function rows(
  person: ReportingPerson,
  is13D: boolean,
): readonly (readonly [keyof ReportingPerson, string, boolean])[] {
  return [
    ...(is13D ? [["fundSources", "the source of funds", person.fundSources.length > 0] as const] : []),
    ["citizenship", "the citizenship or place of organization", person.citizenship !== null],
    ["soleVotingPower", "the sole voting power", person.soleVotingPower !== null],
    ["sharedVotingPower", "the shared voting power", person.sharedVotingPower !== null],
    ["soleDispositivePower", "the sole dispositive power", person.soleDispositivePower !== null],
    ["sharedDispositivePower", "the shared dispositive power", person.sharedDispositivePower !== null],
    ["aggregateAmountOwned", "the aggregate amount", person.aggregateAmountOwned !== null],
    ["percentOfClass", "the percent of class", person.percentOfClass !== null],
    ["types", "the type of reporting person", person.types.length > 0],
  ];
}
