import { scheduleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { ALWAYS, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { type GivenAddress, givenAddresses } from "../facts/given-addresses.ts";

export const addressesAgree: Check = {
  id: "item-2/addresses-agree",
  title: "A person has the same address wherever the schedule gives it",
  catalogue: "S13",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "Item 2(b)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "{who} is at {stated} in {where} and at {expected} in {otherWhere}.",
  },
  why: "Item 2(b) asks for the business address, the front page for that of the person who receives notices, and Schedule A for those of officers and directors. One suite number in one place and another elsewhere, in the same street, is most often an old address left standing.",
  falseAlarms: ["two offices in one building", "notices that go to counsel at the same address"],
  run: (schedule) => {
    const given = givenAddresses(schedule);
    if (given.length < 2) return notApplicable("The schedule gives fewer than two addresses with a name.");
    return observed(differences(schedule, given));
  },
};

function differences(schedule: Schedule, given: readonly GivenAddress[]): readonly Observation[] {
  const pairs = given.flatMap((one, i) => given.slice(i + 1).map((other) => [one, other] as const));
  const unlike = pairs.filter(
    ([one, other]) =>
      one.subject === other.subject &&
      one.where !== other.where &&
      one.address.street === other.address.street &&
      one.address.suite !== null &&
      other.address.suite !== null &&
      one.address.suite !== other.address.suite,
  );
  return unlike.map(([one, other]) => ({
    outcome: "review",
    values: {
      who: one.printedSubject,
      where: one.where,
      stated: one.address.printed,
      otherWhere: other.where,
      expected: other.address.printed,
    },
    who: schedule.reportingPersons.map(({ name }) => name).filter((name) => name === one.printedSubject),
    stated: one.address.printed,
    expected: other.address.printed,
    paths: [one.path, other.path],
    settledBy: "the person's present address",
    rootCause: `address of ${one.subject} in ${one.address.street}`,
  }));
}
