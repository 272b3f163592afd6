import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const list = (vote: string, sharedVote: string, sell: string, sharedSell: string) =>
  `(b) 1. Sole power to vote or direct vote: ${vote}\n2. Shared power to vote or direct vote: ${sharedVote}\n3. Sole power to dispose or direct the disposition: ${sell}\n4. Shared power to dispose or direct the disposition: ${sharedSell}`;
const one = (text: string) =>
  schedule({ reportingPersons: [person("Fund, L.P.", "900 100 900 100 1000")], items: items({ "5": text }) });

export const cases: readonly CheckCase[] = [
  {
    name: "one of five leaves his options out of Item 5(b)",
    schedule: ault,
    expect: "fail",
    who: ["WILLIAM B. HORNE"],
    says: ["over 81", "over 162", "The difference is the 81 that are a right"],
  },
  { name: "the list agrees with the rows", schedule: one(list("900", "100", "900", "100")), expect: "pass" },
  {
    name: "a dash and a nought are the same",
    schedule: schedule({
      reportingPersons: [person("Fund", "900 0 900 0 900")],
      items: items({ "5": list("900", "-0-", "900", "None") }),
    }),
    expect: "pass",
  },
  {
    name: "shared dispositive power alone differs",
    schedule: one(list("900", "100", "900", "110")),
    expect: "fail",
    says: ["shared dispositive power over 110"],
  },
  {
    name: "Item 5(b) points to the cover page",
    schedule: one("(b) Sole power to vote: see row 7."),
    expect: "not applicable",
  },
  {
    name: "two lists under one name are not told apart",
    schedule: one(`${list("1", "2", "3", "4")}\n${list("900", "100", "900", "100")}`),
    expect: "not applicable",
  },
  {
    name: "one sentence with other numbers than the rows",
    schedule: one("(b) The Reporting Person has the sole power to vote and to dispose of 950 shares."),
    expect: "review",
    says: ["sole voting power over 950 and sole dispositive power over 950"],
  },
  {
    name: "one sentence with the numbers of the rows",
    schedule: one("(b) The Reporting Person has the sole power to vote and to dispose of 900 shares."),
    expect: "pass",
  },
  {
    name: "two sentences on parts that come to the row",
    schedule: one("Fund has sole voting power over 600 shares. Fund has sole voting power over 300 shares."),
    expect: "pass",
  },
  {
    name: "two sentences on parts that do not",
    schedule: one("Fund has sole voting power over 600 shares. Fund has sole voting power over 200 shares."),
    expect: "not applicable",
  },
  {
    name: "names and lists run on in one paragraph, and the second differs",
    schedule: schedule({
      reportingPersons: [person("Jane Roe", "5000 0 5000 0 5000"), person("Roe Trust", "0 700 0 700 700")],
      items: items({
        "5": "Jane Roe: (1) Sole Voting Power: 5,000 (2) Shared Voting Power: 0 Roe Trust: (1) Sole Voting Power: 0 (2) Shared Voting Power: 750",
      }),
    }),
    expect: "fail",
    who: ["Roe Trust"],
  },
  {
    name: "a row of a table differs",
    schedule: schedule({
      reportingPersons: [person("North Fund", "0 600 0 600 600"), person("Jane Roe", "0 500 0 500 500")],
      items: items({
        "5": "As follows:\nName\tSole Voting Power\tShared Voting Power\nNorth Fund\t0\t600\nJane Roe\t500\t0",
      }),
    }),
    expect: "fail",
    who: ["Jane Roe"],
  },
];
