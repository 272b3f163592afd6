import { toReadable } from "../../base/decimal.ts";
import { equals, type Rational, subtract } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { ALWAYS, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { componentLists } from "../facts/own-rights.ts";
import { coverNumbers, POWER_NAMES, POWERS, type Power, personPath } from "../facts/powers.ts";
import { type PowersTold, powersTold } from "../facts/powers-told.ts";
import { listed } from "../wording.ts";

export const powersAreThoseOfTheCover: Check = {
  id: "item-5/powers-are-those-of-the-cover",
  title: "Item 5(b) gives each person the powers of its cover page",
  catalogue: "A05",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "Item 5(b)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "Item 5(b) gives {who} {stated}; the cover page has {expected}.{difference}",
    review: "A sentence of Item 5 gives {who} {stated}; the cover page has {expected}.{difference}",
  },
  why: "Rows 7 to 10 of the cover page are answers to Item 5(b). Where the two differ one of them is wrong, often because a right to acquire shares was counted in one and not in the other.",
  falseAlarms: [
    "a list of powers that is the group's and not the person's",
    "a sentence on a part of the shares",
  ],
  run: (schedule) => {
    const told = powersTold(schedule);
    if (!told.length) return notApplicable("Item 5 gives no powers by person that can be told apart.");
    return observed(told.flatMap((one) => observe(schedule, one)));
  },
};

interface Difference {
  readonly power: Power;
  readonly stated: Rational;
  readonly cover: Rational;
}

function observe(schedule: Schedule, { person: index, powers, isList }: PowersTold): readonly Observation[] {
  const person = schedule.reportingPersons[index];
  if (!person) return [];
  const cover = coverNumbers(person);
  const differences = POWERS.flatMap((power): readonly Difference[] => {
    const [stated, row] = [powers[power], cover[power]];
    return stated && row && !equals(stated, row) ? [{ power, stated, cover: row }] : [];
  });
  if (!differences.length) return [];
  const words = (side: "stated" | "cover") =>
    listed(
      differences.map(
        (difference) => `${POWER_NAMES[difference.power]} over ${toReadable(difference[side])}`,
      ),
    );
  return [
    {
      outcome: isList ? "fail" : "review",
      values: {
        who: person.name,
        stated: words("stated"),
        expected: words("cover"),
        difference: explained(schedule, index, differences),
      },
      who: [person.name],
      stated: words("stated"),
      expected: words("cover"),
      arithmetic: differences.map(
        ({ stated, cover: row }) =>
          `${toReadable(row)} − ${toReadable(stated)} = ${toReadable(subtract(row, stated))}`,
      ),
      paths: ["items.5", ...differences.map(({ power }) => personPath(index, power))],
      settledBy: "the person's record of holdings at the date of the event",
      rootCause: `powers of person ${index}`,
    },
  ];
}

/** Names the part of the holding that is as large as the gap, where there is one such part. */
function explained(schedule: Schedule, index: number, differences: readonly Difference[]): string {
  const gaps = differences.map(({ stated, cover }) => subtract(cover, stated));
  const [gap] = gaps;
  if (!gap || !gaps.every((other) => equals(other, gap))) return "";
  const parts = componentLists(schedule, index).flatMap((list) => list.parts);
  const right = parts.find(({ value, isRight }) => isRight && equals(value, gap));
  return right ? ` The difference is the ${toReadable(gap)} that are a right to acquire shares.` : "";
}
