import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const two = (first: string, second: string) =>
  schedule({
    reportingPersons: [
      person("North Fund, L.P.", "500 0 500 0 500"),
      person("South Fund, L.P.", "0 700 0 700 700"),
    ],
    items: items({
      "5": `A. North Fund, L.P.\n\n(a) North Fund beneficially owns ${first} shares of Common Stock.\n\nB. South Fund, L.P.\n\n(a) South Fund beneficially owns ${second} shares of Common Stock.`,
    }),
  });
const one = (text: string) =>
  schedule({ reportingPersons: [person("Jane Roe", "500 0 500 0 500")], items: items({ "5": text }) });

export const cases: readonly CheckCase[] = [
  { name: "five numbers in Item 5(a), five on the covers", schedule: ault, expect: "pass" },
  { name: "two sections, two numbers", schedule: two("500", "700"), expect: "pass" },
  {
    name: "the second differs",
    schedule: two("500", "770"),
    expect: "fail",
    who: ["South Fund, L.P."],
    says: ["770", "700"],
  },
  {
    name: "one person's prose is for a person to read",
    schedule: one("Ms. Roe beneficially owns 510 shares."),
    expect: "review",
  },
  {
    name: "Item 5 points to the cover",
    schedule: one("See rows 7 to 13 of the cover page."),
    expect: "not applicable",
  },
  {
    name: "all persons' one number in a sentence differs",
    schedule: schedule({
      reportingPersons: [
        person("Roe & Co.", "0 387100 0 387100 387100"),
        person("Jane Roe", "0 387100 0 387100 387100"),
      ],
      items: items({
        "5": "(a) This statement relates to 322,100 Shares beneficially owned by the Reporting Persons, which constitute 7.1% of the Shares.",
      }),
    }),
    expect: "review",
    says: ["322,100", "387,100"],
  },
  {
    name: "a sentence on a part that is one of the powers",
    schedule: schedule({
      reportingPersons: [person("North Fund", "100 500 100 500 600"), person("Jane Roe", "0 500 0 500 500")],
      items: items({
        "5": "North Fund beneficially owns 100 shares. Jane Roe is the beneficial owner of 500 shares.",
      }),
    }),
    expect: "pass",
  },
  {
    name: "a sentence on a part, without a percent",
    schedule: schedule({
      reportingPersons: [person("North Fund", "0 600 0 600 600"), person("Jane Roe", "0 500 0 500 500")],
      items: items({
        "5": "North Fund is the beneficial owner of 30 shares issuable upon exercise of options.",
      }),
    }),
    expect: "pass",
  },
  {
    name: "a row of a table differs",
    schedule: schedule({
      reportingPersons: [person("North Fund", "0 600 0 600 600"), person("Jane Roe", "0 500 0 500 500")],
      items: items({
        "5": "As follows:\nName\tAmount beneficially owned\tPercent\nNorth Fund\t660\t6.0\t%\nJane Roe\t500\t5.0\t%",
      }),
    }),
    expect: "review",
    who: ["North Fund"],
  },
];
