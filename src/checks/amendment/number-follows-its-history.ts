import { longDate } from "../../base/plain-date.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { itemText } from "../facts/texts.ts";
import { oneLine } from "../grammar/plain-text.ts";

export const numberFollowsItsHistory: Check = {
  id: "amendment/number-follows-its-history",
  title: "The amendment's number is one more than the amendments that it names",
  catalogue: "T06",
  severity: "inconsistent",
  cite: ruleCitation("13d-2(a)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    text: "The front page says Amendment No. {stated}; the text calls this Amendment No. {expected}.",
    unnumbered: "The front page gives the amendment no number; the text calls it Amendment No. {expected}.",
    count: "This is Amendment No. {stated}; the text names {named} before it.",
    order: "The text names the amendment of {later} before that of {earlier}.",
  },
  why: "Amendments are numbered from one, the original not counted. A number that does not follow from those before it leaves a reader looking for a filing that may not exist.",
  falseAlarms: [
    "amendments of another holder of the group counted too",
    "a history that names some amendments only",
  ],
  run: (schedule) => {
    const { amendmentNumber, history, form } = schedule;
    const first = itemText(schedule, "1");
    if (amendmentNumber === null && form?.endsWith("/A") && first) {
      const told = ownNumber(history?.text ?? "") ?? ownNumber(first);
      return observed(told === null ? [] : [unnumbered(told)]);
    }
    if (amendmentNumber === null || history === null)
      return notApplicable("There is no number, or no sentence that tells of the filings before.");
    const own = ownNumber(history.text);
    return observed([
      ...(own !== null && own !== amendmentNumber
        ? [differs("text", amendmentNumber, String(own), "fail")]
        : []),
      ...counted(schedule, amendmentNumber),
      ...ordered(schedule),
    ]);
  },
};

/** "This Amendment No. 9": the number that the text gives the document itself. */
function ownNumber(text: string): number | null {
  const match = /\b[Tt]his (?:statement is )?(?:Amendment|amendment) (?:No\.?|Number) ?(\d{1,3})\b/.exec(
    oneLine(text),
  );
  return match ? Number(match[1]) : null;
}

const unnumbered = (told: number): Observation => ({
  outcome: "review",
  wording: "unnumbered",
  values: { expected: String(told) },
  expected: String(told),
  paths: ["amendmentNumber", "items.1"],
  settledBy: "the number of the amendment on the front page",
  rootCause: "number of the amendment",
});

function counted({ history }: Schedule, number: number): readonly Observation[] {
  const named = history?.amended.length ?? 0;
  const whole = history !== null && history.originallyFiled !== null && named > 0;
  if (!whole || number === named + 1) return [];
  return [differs("count", number, `${named} ${named === 1 ? "amendment" : "amendments"}`, "review")];
}

function ordered({ history }: Schedule): readonly Observation[] {
  const dates = [history?.originallyFiled ?? null, ...(history?.amended ?? [])].filter(
    (date) => date !== null,
  );
  const at = dates.findIndex((date, i) => i > 0 && date < (dates[i - 1] ?? date));
  const [later, earlier] = [dates[at - 1], dates[at]];
  if (!later || !earlier) return [];
  return [
    {
      outcome: "review",
      wording: "order",
      values: { later: longDate(later), earlier: longDate(earlier) },
      stated: later,
      paths: ["history"],
      settledBy: "the dates of the filings before",
    },
  ];
}

const differs = (
  wording: string,
  number: number,
  expected: string,
  outcome: Observation["outcome"],
): Observation => ({
  outcome,
  wording,
  values: { stated: String(number), expected, named: expected },
  stated: String(number),
  expected,
  paths: ["amendmentNumber", "history"],
  settledBy: "the list of the holder's filings in EDGAR",
  rootCause: "number of the amendment",
});
