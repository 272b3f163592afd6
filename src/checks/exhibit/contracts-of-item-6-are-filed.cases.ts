import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, schedule, signature } from "../testing/schedules.ts";

const listing = (text: string, ...exhibits: readonly (readonly [string, string])[]) =>
  schedule({
    items: items({ "6": text }),
    exhibits: exhibits.map(([number, description]) => ({ number, description, incorporatedFrom: null })),
  });
const VOTING = "On May 1, 2024, Fund entered into a voting agreement with Ms. Roe.";

export const cases: readonly CheckCase[] = [
  {
    name: "a note purchase agreement is told of and not listed",
    schedule: ault,
    expect: "review",
    says: ["note purchase agreement of October 13, 2023"],
    silentOn: ["joint filing", "securities purchase agreement of"],
  },
  {
    name: "a voting agreement is listed",
    schedule: listing(VOTING, ["1", "Voting Agreement, dated May 1, 2024"]),
    expect: "pass",
  },
  {
    name: "one of another day is listed",
    schedule: listing(VOTING, ["1", "Voting Agreement, dated June 1, 2020"]),
    expect: "review",
  },
  {
    name: "a day that is yet to come is a slip of the text",
    schedule: {
      ...listing(VOTING.replace("2024", "2027"), ["1", "Voting Agreement, dated May 1, 2024"]),
      signatures: [signature("Jane Roe", "2024-05-02")],
    },
    expect: "pass",
  },
  {
    name: "a number twice",
    schedule: listing("None.", ["A", "Power of Attorney"], ["A", "Joint Filing Agreement"]),
    expect: "review",
    says: ["number A"],
  },
  { name: "no exhibits", schedule: listing(VOTING), expect: "not applicable" },
];
