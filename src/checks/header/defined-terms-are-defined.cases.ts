import type { CheckCase } from "../testing/check-case.ts";
import { items, schedule } from "../testing/schedules.ts";

const TWICE = "By the Voting Agreement Mr. Roe votes. The parties may end the Voting Agreement.";
const telling = (four: string, six: string) => schedule({ items: items({ "4": four, "6": six }) });

export const cases: readonly CheckCase[] = [
  {
    name: "used twice, defined nowhere",
    schedule: telling("None.", `By the Voting Agreement he sells. ${TWICE}`),
    expect: "review",
    says: ["“Voting Agreement” is"],
  },
  {
    name: "defined in another item",
    schedule: telling('Mr. Roe signed a contract (the "Voting Agreement").', TWICE),
    expect: "pass",
  },
  {
    name: "terms of the original",
    schedule: telling("Terms not defined herein have the meanings of the original.", TWICE),
    expect: "not applicable",
  },
  { name: "no items", schedule: schedule(), expect: "not applicable" },
];
