import { decimal } from "../../base/decimal.ts";
import { equals, moreThan, ONE } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { itemFiveSections } from "../facts/item-five.ts";
import { ownershipStatements } from "../facts/ownership-statements.ts";
import { coverNumbers, personPath } from "../facts/powers.ts";
import { isRoundedOrCut, placesOfPercent } from "../facts/printed-percent.ts";
import { type StatedPercent, statedPercent } from "../grammar/stated-interest.ts";

export const percentIsThatOfTheCover: Check = {
  id: "item-5/percent-is-that-of-the-cover",
  title: "Item 5(a) gives each person the percent of its cover page",
  catalogue: "A06",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "Item 5(a)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "Item 5(a) gives {who} {stated} of the class; the cover page has {expected}.",
  },
  why: "Row 13 of the cover page answers Item 5(a). The two may be rounded to different digits, but not to different numbers.",
  falseAlarms: ["different digits after the point", "a percent of votes beside that of the class"],
  run: (schedule) => {
    const told = [...ofSections(schedule), ...ofSentences(schedule)];
    if (!told.length) return notApplicable("Item 5 gives no percent by person that can be told apart.");
    const wrong = told.filter(({ stated, row }) => !stated.some((percent) => agree(percent, row)));
    return observed(
      wrong.map(({ person, stated, row }) => {
        const name = schedule.reportingPersons[person]?.name ?? "";
        const expected = row.startsWith("<") ? "less than 1%" : `${row}%`;
        const printed = stated.map((percent) => percent.printed).join(" or ");
        return {
          outcome: "fail",
          values: { who: name, stated: printed, expected },
          who: [name],
          stated: printed,
          expected,
          paths: ["items.5", personPath(person, "percentOfClass")],
          settledBy: "the number owned over the number outstanding",
          rootCause: `percent of person ${person}`,
        };
      }),
    );
  },
};

interface Told {
  readonly person: number;
  readonly stated: readonly StatedPercent[];
  readonly row: string;
}

function ofSections(schedule: Schedule): readonly Told[] {
  return itemFiveSections(schedule).flatMap(({ person, text }) => {
    const stated = statedPercent(text);
    const row = schedule.reportingPersons[person]?.percentOfClass ?? null;
    return stated && row !== null ? [{ person, stated: [stated], row }] : [];
  });
}

/** The percents that sentences give of exactly the number of shares in the person's row. */
function ofSentences(schedule: Schedule): readonly Told[] {
  return ownershipStatements(schedule).flatMap(({ person, shares, percents }) => {
    const cover = schedule.reportingPersons[person];
    const aggregate = cover ? coverNumbers(cover).aggregate : null;
    if (!cover?.percentOfClass || !aggregate || !equals(aggregate, shares) || !percents.length) return [];
    return [
      {
        person,
        stated: percents.map((percent) => ({ ...percent, isBelow: false })),
        row: cover.percentOfClass,
      },
    ];
  });
}

function agree(stated: StatedPercent, row: string): boolean {
  const cover = decimal(row);
  if (cover === null) return stated.isBelow || !moreThan(stated.value, ONE);
  if (stated.isBelow) return !moreThan(cover, ONE);
  const places = placesOfPercent(row);
  return stated.places < places
    ? isRoundedOrCut(stated.value, stated.places, cover)
    : isRoundedOrCut(cover, places, stated.value);
}
