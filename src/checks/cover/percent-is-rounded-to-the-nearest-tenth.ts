import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";
import { placesOfPercent } from "../facts/printed-percent.ts";
import { listed } from "../wording.ts";

export const percentIsRoundedToTheNearestTenth: Check = {
  id: "cover/percent-is-rounded-to-the-nearest-tenth",
  title: "The percent of class is a number rounded to the nearest tenth",
  catalogue: "A09",
  severity: "advice",
  cite: scheduleCitation("13D", "instruction to row 13 of the cover page"),
  cite13G: scheduleCitation("13G", "instruction to row 11 of the cover page"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "The form asks for the nearest tenth of a percent; the cover pages print {stated}.",
  },
  why: "The instructions to the cover page round every percent to one digit after the point and know no answer such as 'less than 1%'; EDGAR's structured form takes a number alone. Two digits are common and have never been refused.",
  falseAlarms: ["a whole number, which may be the nearest tenth, is not spoken of"],
  run: (schedule) => {
    const printed = schedule.reportingPersons.flatMap(({ name, percentOfClass }, index) =>
      percentOfClass === null ? [] : [{ name, index, percent: percentOfClass }],
    );
    if (!printed.length) return notApplicable("No cover page gives a percent.");
    const other = printed.filter(({ percent }) => percent.startsWith("<") || placesOfPercent(percent) > 1);
    if (!other.length) return observed([]);
    const words = [
      ...new Set(
        other.map(({ percent }) =>
          percent.startsWith("<") ? `“less than ${percent.slice(1)}%”` : `${percent}%`,
        ),
      ),
    ];
    return observed([
      {
        outcome: "fail",
        values: { stated: words.length > 4 ? `${words.slice(0, 4).join(", ")} and others` : listed(words) },
        who: other.map(({ name }) => name),
        stated: words.join(", "),
        paths: other.map(({ index }) => personPath(index, "percentOfClass")),
        settledBy: "the percent to one digit after the point",
      },
    ]);
  },
};
