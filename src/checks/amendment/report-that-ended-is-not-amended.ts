import { atLeast, moreThan, rational } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { ReportingPerson, Schedule } from "../../model/schedule.ts";
import { isAmendment, kindOf } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { coverNumbers } from "../facts/powers.ts";

const FIVE = rational(5);

export const reportThatEndedIsNotAmended: Check = {
  id: "amendment/report-that-ended-is-not-amended",
  title: "After a filing that reports five percent or less there is a new original, not a further amendment",
  catalogue: "T07",
  severity: "advice",
  cite: ruleCitation("13d-2(a)"),
  cite13G: ruleCitation("13d-2(b)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: ["previous"],
  messages: {
    again:
      "The filing before reported five percent or less for everyone ({before}), which ended the duty to amend; this amendment reports {now}. Practice is to file a new original on coming over five percent again.",
    still:
      "The filing before reported five percent or less for everyone ({before}), which ended the duty to amend; this amendment reports {now}, five percent or less too.",
  },
  why: "The duty to amend ends with the filing that reports five percent or less. Whoever comes over five percent again starts anew with an original, and its own day of event and deadline.",
  falseAlarms: [
    "a group that together owned more than five percent still",
    "a correction of the filing before",
    "a percent that was rounded down to five",
  ],
  run: (schedule, { previous }) => {
    if (!isAmendment(schedule)) return notApplicable("It is asked of amendments.");
    if (!previous || kindOf(previous) !== kindOf(schedule))
      return notApplicable("The filing before is on the other schedule.");
    const [before, now] = [greatest(previous), greatest(schedule)];
    if (before === null || now === null)
      return notApplicable("One of the two filings does not give everyone's percent.");
    if (before.isMore || isGroupOver(previous)) return observed([]);
    return observed([
      {
        outcome: "review",
        wording: now.isMore ? "again" : "still",
        values: { before: before.text, now: now.text },
        stated: now.text,
        paths: ["reportingPersons.0.percentOfClass"],
        settledBy: "whether anyone, or the group, still owned more than five percent after the filing before",
      },
    ]);
  },
};

interface Greatest {
  readonly text: string;
  readonly isMore: boolean;
}

/** The greatest percent of all cover pages; `null` where there is none or one of them gives no percent. */
function greatest({ reportingPersons }: Schedule): Greatest | null {
  const all = reportingPersons.map(percentOf);
  if (!all.length || all.some((one) => one === null)) return null;
  const known = all.flatMap((one) => one ?? []);
  const most = known.reduce((a, b) => (atLeast(a.value, b.value) ? a : b));
  return { text: most.text, isMore: moreThan(most.value, FIVE) };
}

function percentOf(cover: ReportingPerson) {
  if (cover.percentOfClass === "<1") return { text: "less than 1%", value: rational(0) };
  const { percent } = coverNumbers(cover);
  return percent === null ? null : { text: `${cover.percentOfClass}%`, value: percent };
}

/** Members of a group are counted together: five percent or less of each alone ends nothing. */
const isGroupOver = ({ reportingPersons }: Schedule): boolean =>
  reportingPersons.length > 1 && reportingPersons.some(({ memberOfGroup }) => memberOfGroup === "a");
