import { decimal } from "../../base/decimal.ts";
import { add, moreThan, type Rational, rational, ZERO } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { kindOf } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";
import { itemText, partText } from "../facts/texts.ts";

const FIVE = rational(5);

export const fallingToFivePercentIsTold: Check = {
  id: "item-5/falling-to-five-percent-is-told",
  title: "Where everybody is at five percent or less, the schedule says when that came about",
  catalogue: "S21",
  severity: "required",
  cite: ruleCitation("13d-2"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    date: "No person reports more than 5%, and Item 5(e) gives no date on which that ended.",
    box: "No person reports more than 5%, and Item 5 does not say that the filing reports that.",
  },
  why: "The duty to report rests on more than five percent. Schedule 13D asks in Item 5(e) for the date on which a person ceased to own that much, Schedule 13G has a box in Item 5; without it a reader cannot tell the last filing from one of many.",
  falseAlarms: ["persons who together, as a group, own more than 5%", "a box that could not be read"],
  run: (schedule) => {
    const percents = schedule.reportingPersons.map(({ percentOfClass }) =>
      percentOfClass?.startsWith("<") ? ZERO : decimal(percentOfClass ?? ""),
    );
    const known = percents.filter((percent): percent is Rational => percent !== null);
    if (!known.length || known.length < percents.length)
      return notApplicable("Not every cover page gives a percent.");
    if (moreThan(known.reduce(add, ZERO), FIVE)) return observed([]);
    if (isTold(schedule)) return observed([]);
    return observed([
      {
        outcome: "review",
        wording: kindOf(schedule) === "13D" ? "date" : "box",
        values: {},
        who: schedule.reportingPersons.map(({ name }) => name),
        paths: [...schedule.reportingPersons.map((_, i) => personPath(i, "percentOfClass")), "items.5"],
        settledBy: "the day on which the holding fell to 5 percent or less",
      },
    ]);
  },
};

function isTold(schedule: Schedule): boolean {
  const text = itemText(schedule, "5") ?? "";
  if (kindOf(schedule) === "13G") {
    return (
      (schedule.items["5"]?.marked.length ?? 0) > 0 ||
      /\bceased\b|\bx\b|☒|\b(?:five|5) ?(?:percent|%) or less/i.test(text)
    );
  }
  const ended = partText(schedule, "5", "e");
  return /\bceased\b|\bno longer\b/i.test(text) || (ended !== null && /\d/.test(ended));
}
