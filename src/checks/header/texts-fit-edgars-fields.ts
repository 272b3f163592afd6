import type { Schedule } from "../../model/schedule.ts";
import { kindOf } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, observed } from "../check.ts";
import { LONGEST } from "../facts/edgar-limits.ts";
import { edgarRule } from "../facts/edgar-rule.ts";

export const textsFitEdgarsFields: Check = {
  id: "header/texts-fit-edgars-fields",
  title: "No text is longer than EDGAR's field for it",
  catalogue: "E06",
  severity: "suspends",
  cite: edgarRule("no value is over its length"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  structuredOnly: true,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "{what} has {count} characters; EDGAR's field holds {most}.",
  },
  why: "EDGAR suspends a submission with a value that is longer than its field. A name has room for 150 characters, a line of an address for 40, the text of an item for 20,000; what is longer goes into an exhibit.",
  falseAlarms: ["none is known"],
  run: (schedule) =>
    observed(
      fieldsOf(schedule).flatMap(({ what, text, most, path }) =>
        text !== null && text.length > most
          ? [
              {
                outcome: "fail",
                values: { what, count: String(text.length), most: String(most) },
                stated: `${text.length} characters`,
                expected: `at most ${most}`,
                paths: [path],
                settledBy: "a shorter text, or the rest of it in an exhibit",
              },
            ]
          : [],
      ),
    ),
};

interface Field {
  readonly what: string;
  readonly text: string | null;
  readonly most: number;
  readonly path: string;
}

const fieldsOf = (schedule: Schedule): readonly Field[] => [
  { what: "The issuer's name", text: schedule.issuer.name, most: LONGEST.name, path: "issuer.name" },
  {
    what: "The title of the class",
    text: schedule.securityClass,
    most: LONGEST.classTitle,
    path: "securityClass",
  },
  ...ofAddress("The issuer's", "issuer.address", schedule.issuer.address),
  ...schedule.noticePersons.flatMap(({ name, phone, address }, i): readonly Field[] => [
    {
      what: "The name of a person to notify",
      text: name,
      most: LONGEST.personToNotify,
      path: `noticePersons.${i}.name`,
    },
    {
      what: "The telephone number of a person to notify",
      text: phone,
      most: LONGEST.phone,
      path: `noticePersons.${i}.phone`,
    },
    ...ofAddress(`${name ?? "A person to notify"}'s`, `noticePersons.${i}.address`, address),
  ]),
  ...schedule.reportingPersons.flatMap(({ name, comment }, i): readonly Field[] => [
    {
      what: `The name ${name.slice(0, 40)}…`,
      text: name,
      most: LONGEST.name,
      path: `reportingPersons.${i}.name`,
    },
    {
      what: `The comment of ${name}`,
      text: comment,
      most: LONGEST.itemText,
      path: `reportingPersons.${i}.comment`,
    },
  ]),
  ...Object.entries(schedule.items).flatMap(([number, { parts }]): readonly Field[] =>
    Object.entries(parts).map(([part, text]) => ({
      what: /^[a-z]$/.test(part) ? `Item ${number}(${part})` : `Item ${number}`,
      text,
      most: isCitizenship(schedule, number, part) ? LONGEST.citizenship : LONGEST.itemText,
      path: `items.${number}.parts.${part}`,
    })),
  ),
  {
    what: "The comment under the signatures",
    text: schedule.signatureComment,
    most: LONGEST.itemText,
    path: "signatureComment",
  },
];

const isCitizenship = (schedule: Schedule, number: string, part: string): boolean =>
  number === "2" && part === (kindOf(schedule) === "13D" ? "f" : "c");

function ofAddress(whose: string, path: string, address: Schedule["issuer"]["address"]): readonly Field[] {
  if (!address) return [];
  return [
    { what: `${whose} street`, text: address.street1, most: LONGEST.street, path },
    { what: `${whose} second line of the street`, text: address.street2, most: LONGEST.street, path },
    { what: `${whose} city`, text: address.city, most: LONGEST.city, path },
    { what: `${whose} ZIP code`, text: address.zipCode, most: LONGEST.zipCode, path },
  ];
}
