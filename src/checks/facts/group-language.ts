import type { Schedule } from "../../model/schedule.ts";
import { oneLine } from "../grammar/plain-text.ts";
import { wholeText } from "./texts.ts";

const DENIES =
  /\b(?:disclaims?|disclaiming|denies|not (?:be )?(?:construed|deemed|constitute)[^.]{0,100})\b[^.]{0,160}\bgroup\b|\bgroup\b[^.]{0,80}\b(?:is|are) (?:expressly )?disclaimed\b|\bnot (?:a )?members? of (?:a|any) "?group\b|\bdo not (?:admit|affirm)[^.]{0,120}\bgroup\b/i;
const SPEAKS =
  /"group"|\bas a group\b|\bgroup (?:within the meaning|for purposes|under section|consisting|comprised)|\bmembers? of (?:a|the|such) (?:section 13\(d\) )?group\b|\bsection 13\(d\)\(3\)|\bacting in concert|\bact(?:ing)? together\b/i;

/** What the items say of a group: they deny it, speak of it, or are silent. */
export function groupLanguage(schedule: Schedule): "denied" | "told" | "silent" {
  const text = oneLine(wholeText(schedule));
  if (DENIES.test(text)) return "denied";
  return SPEAKS.test(text) ? "told" : "silent";
}

export const affirmers = (schedule: Schedule): readonly string[] =>
  schedule.reportingPersons.filter(({ memberOfGroup }) => memberOfGroup === "a").map(({ name }) => name);

const TOGETHER = "in the aggregate|collectively|together|as a group|combined";
const TOTAL = [
  new RegExp(`\\b(?:${TOGETHER})\\b[^.]{0,160}\\b(?:own|hold|beneficial)`, "i"),
  new RegExp(`\\b(?:own|hold|beneficial)\\w*\\b[^.]{0,120}\\b(?:${TOGETHER})\\b`, "i"),
  /\bgroup\b[^.]{0,160}\b(?:own|hold|beneficial)\w*[^.]{0,80}\d{3}/i,
];

/** Whether the items speak of what the persons own together, or every page carries one and the same aggregate. */
export function givesGroupTotal(schedule: Schedule): boolean {
  const text = oneLine(wholeText(schedule));
  const aggregates = schedule.reportingPersons.map(({ aggregateAmountOwned }) => aggregateAmountOwned);
  const onEveryPage = aggregates[0] !== null && aggregates.every((amount) => amount === aggregates[0]);
  return onEveryPage || TOTAL.some((words) => words.test(text));
}
