import { toReadable } from "../../base/decimal.ts";
import { compare, equals, moreThan, rational } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { componentLists, total } from "../facts/own-rights.ts";
import { personFinder } from "../facts/person-named.ts";
import { coverNumbers, type Power, personPath } from "../facts/powers.ts";
import { itemText } from "../facts/texts.ts";
import { holderIn } from "../grammar/holder.ts";
import { ownersBehind } from "../grammar/owner-behind.ts";
import { listed } from "../wording.ts";

export const solePowerIsClaimedByOnePersonAlone: Check = {
  id: "group/sole-power-is-claimed-by-one-person-alone",
  title: "Shares over which one person has sole power are in nobody else's powers",
  catalogue: "A13",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(a)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "{sole} reports sole power over {shares} shares. The same shares, said to be held by {sole}, are in the powers of {other}.",
    behind:
      "{sole} reports sole power over {shares} shares; power over as many is reported by {other}. They are the same shares, for {behind}.",
    review:
      "{sole} reports sole power over {shares} shares; as many are in the powers of {other}. If they are the same shares, nobody's power over them is sole.",
  },
  why: "Power over a share is sole or it is shared. Where a company reports sole power over shares over which the person behind it reports power too, one of the two pages must be wrong; most often both should say shared.",
  falseAlarms: ["different shares that happen to be as many", "a subsidiary that files 'sole' by old habit"],
  run: (schedule) => {
    if (schedule.reportingPersons.length < 2) return notApplicable("There is one reporting person.");
    return observed(schedule.reportingPersons.flatMap((_, index) => observe(schedule, index)));
  },
};

const COINCIDENCE = rational(1_000);
const KINDS: readonly (readonly [Power, Power])[] = [
  ["soleVotingPower", "sharedVotingPower"],
  ["soleDispositivePower", "sharedDispositivePower"],
];

function observe(schedule: Schedule, index: number): readonly Observation[] {
  const person = schedule.reportingPersons[index];
  if (!person) return [];
  const own = coverNumbers(person);
  const names = schedule.reportingPersons.map(({ name }) => name);
  const claims = KINDS.flatMap(([sole, shared]) => {
    const amount = own[sole];
    if (!amount || !moreThan(amount, COINCIDENCE)) return [];
    return schedule.reportingPersons.flatMap((other, i) => {
      const numbers = coverNumbers(other);
      const same = [shared, sole].find((power) => {
        const value = numbers[power];
        return value !== null && equals(value, amount) && (power === shared || i > index);
      });
      return i !== index && same ? [{ i, amount, sole, power: same }] : [];
    });
  });
  const [first] = [...claims].sort((a, b) => compare(b.amount, a.amount));
  if (!first) return [];
  const others = [...new Set(claims.map(({ i }) => i))];
  const told = others.filter((i) => saysHeldBy(schedule, i, index));
  const behind = told.length ? [] : ownsWhatAnotherHolds(schedule, [index, ...others]);
  return [
    {
      outcome: told.length || behind.length ? "fail" : "review",
      wording: told.length ? "fail" : behind.length ? "behind" : "review",
      values: {
        sole: person.name,
        shares: toReadable(first.amount),
        behind: listed(behind),
        other: listed((told.length ? told : others).map((i) => names[i] ?? "")),
      },
      who: [person.name, ...others.map((i) => names[i] ?? "")],
      stated: toReadable(first.amount),
      paths: claims.flatMap(({ i, sole, power }) => [personPath(index, sole), personPath(i, power)]),
      settledBy: "who decides alone how these shares are voted and sold",
      rootCause: `sole power over ${toReadable(first.amount)}`,
    },
  ];
}

/** Whether the parts that `other` lists say that as many shares as `holder` reports are held by `holder`. */
function saysHeldBy(schedule: Schedule, other: number, holder: number): boolean {
  const cover = schedule.reportingPersons[holder];
  const aggregate = cover ? coverNumbers(cover).aggregate : null;
  return componentLists(schedule, other).some(({ parts }) => {
    const held = parts.filter(({ words }) => holderIn(words, personFinder(schedule)) === holder);
    return aggregate !== null && held.length > 0 && equals(total(held), aggregate);
  });
}

/** What the schedule says of persons among these who own what another of them holds, and hence of the same shares. */
function ownsWhatAnotherHolds(schedule: Schedule, persons: readonly number[]): readonly string[] {
  const find = personFinder(schedule);
  return ownersBehind(itemText(schedule, "5") ?? "").flatMap(({ owner, holder }) => {
    const [behind, before] = [find(owner), find(holder)];
    const areBoth = behind !== null && before !== null && behind !== before;
    return areBoth && persons.includes(behind) && persons.includes(before)
      ? [`${owner} may be deemed to own those held by ${holder}`]
      : [];
  });
}
