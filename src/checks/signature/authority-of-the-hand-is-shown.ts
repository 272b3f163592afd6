import { scheduleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { wholeText } from "../facts/texts.ts";
import { listed } from "../wording.ts";

const ATTORNEY = /\bpowers? of attorney\b|\bEX-24\b|\bauthoriz(?:ation|ing) (?:letter|resolution)/i;

export const authorityOfTheHandIsShown: Check = {
  id: "signature/authority-of-the-hand-is-shown",
  title: "Where an attorney signs, the power of attorney is filed or named",
  catalogue: "S27",
  severity: "required",
  cite: scheduleCitation("13D", "Signature"),
  cite13G: scheduleCitation("13G", "Signature"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: false,
  needs: [],
  messages: {
    review: "An attorney signs for {who}; no power of attorney is listed, appended or said to be on file.",
  },
  why: "Who signs for another, other than as its executive officer or general partner, shows by what right. A power of attorney that is on file with the Commission already is enough, if the statement says so.",
  falseAlarms: [
    "a power of attorney in another document of the submission",
    "an officer who calls himself attorney",
  ],
  run: (schedule) => {
    const hands = schedule.signatures.filter(({ attorneyInFact }) => attorneyInFact);
    if (!hands.length) return notApplicable("No attorney signs.");
    if (isShown(schedule)) return observed([]);
    if ((schedule.submission?.documents.length ?? 0) > 1)
      return notApplicable("The submission has exhibits that are not read here.");
    const who = [...new Set(hands.map(({ reportingPerson, name }) => reportingPerson ?? name))];
    return observed([
      {
        outcome: "review",
        values: { who: listed(who) },
        who,
        paths: ["signatures", "exhibits"],
        settledBy: "the power of attorney, as an exhibit or by its place in EDGAR",
      },
    ]);
  },
};

function isShown(schedule: Schedule): boolean {
  const { appended, exhibits, signatures, submission } = schedule;
  if (appended.some(({ kind }) => kind === "power of attorney")) return true;
  const texts = [
    ...exhibits.map(({ description }) => description),
    ...signatures.map(({ title }) => title ?? ""),
    ...(submission?.documents ?? []).map(({ type, description }) => `${type ?? ""} ${description ?? ""}`),
    wholeText(schedule),
    schedule.certification ?? "",
  ];
  return texts.some((text) => ATTORNEY.test(text));
}
