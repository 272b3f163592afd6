import type { ReportingPerson, Schedule } from "../../model/schedule.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { isEdgarAmount, isEdgarPercent } from "../facts/edgar-limits.ts";
import { edgarRule } from "../facts/edgar-rule.ts";
import { POWER_NAMES, POWERS, personPath } from "../facts/powers.ts";

export const numbersAreEdgars: Check = {
  id: "cover/numbers-are-edgars",
  title: "Amounts, percents and numbers of filers are in the form that EDGAR takes",
  catalogue: "E09",
  severity: "suspends",
  cite: edgarRule("a number is of its type"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  structuredOnly: true,
  amendmentsToo: true,
  needs: [],
  messages: {
    amount:
      "The {row} of {who} is {stated}; EDGAR takes fourteen digits and two behind the point, without a sign.",
    percent:
      "The percent of {who} is {stated}; EDGAR takes a number from 0 to 100 of at most five characters, and no words.",
    cik: "The CIK number of {who} is {stated}; EDGAR's have ten digits.",
    cusip: "The CUSIP number {stated} has {count} characters; EDGAR takes nine to twelve letters and digits.",
  },
  why: "EDGAR's form holds numbers as numbers: shares with at most two digits behind the point, a percent that is one, not “less than 1%”. It suspends a submission with anything else.",
  falseAlarms: ["numbers that the reader made of printed words"],
  run: (schedule) => {
    if (!schedule.reportingPersons.length) return notApplicable("There is no reporting person.");
    return observed([
      ...schedule.reportingPersons.flatMap((person, index) => [
        ...ofAmounts(person, index),
        ...ofPercent(person, index),
        ...ofCik(person, index),
      ]),
      ...ofCusips(schedule),
    ]);
  },
};

const ROWS = [
  ...POWERS.map((power) => [power, POWER_NAMES[power]] as const),
  ["aggregateAmountOwned", "aggregate amount"] as const,
];

const ofAmounts = (person: ReportingPerson, index: number): readonly Observation[] =>
  ROWS.flatMap(([field, row]) => {
    const stated = person[field];
    if (stated === null || isEdgarAmount(stated)) return [];
    return [
      {
        outcome: "fail",
        wording: "amount",
        values: { who: person.name, row, stated },
        who: [person.name],
        stated,
        paths: [personPath(index, field)],
        settledBy: "the number, rounded to two digits behind the point",
      },
    ];
  });

function ofPercent({ name, percentOfClass }: ReportingPerson, index: number): readonly Observation[] {
  if (percentOfClass === null || isEdgarPercent(percentOfClass)) return [];
  const stated = percentOfClass.startsWith("<") ? "“less than 1%”" : percentOfClass;
  return [
    {
      outcome: "fail",
      wording: "percent",
      values: { who: name, stated },
      who: [name],
      stated,
      paths: [personPath(index, "percentOfClass")],
      settledBy: "the percent to the nearest tenth",
      rootCause: `percent of person ${index}`,
    },
  ];
}

function ofCik({ name, cik }: ReportingPerson, index: number): readonly Observation[] {
  if (cik === null || /^\d{1,10}$/.test(cik)) return [];
  return [
    {
      outcome: "fail",
      wording: "cik",
      values: { who: name, stated: cik },
      who: [name],
      stated: cik,
      paths: [personPath(index, "cik")],
      settledBy: "the person's number in EDGAR",
    },
  ];
}

const ofCusips = ({ issuer }: Schedule): readonly Observation[] =>
  issuer.cusips
    .filter((cusip) => !/^[A-Za-z0-9@*#]{9,12}$/.test(cusip))
    .map((cusip) => ({
      outcome: "fail",
      wording: "cusip",
      values: { stated: cusip, count: String(cusip.length) },
      stated: cusip,
      paths: ["issuer.cusips"],
      settledBy: "the issuer's CUSIP number",
      rootCause: `CUSIP number ${cusip}`,
    }));
