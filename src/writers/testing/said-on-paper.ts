import type { Item, Schedule } from "../../model/schedule.ts";

/**
 * What a page for people can say of a schedule: all of it but what the form has no place for (CIKs, the submission) and
 * what the reader works out for itself (headings, history, the words of the certification). Item 7 and the table of
 * exhibits say the same twice.
 */
export function saidOnPaper(schedule: Schedule): unknown {
  const { form, amendmentNumber, issuer, securityClass, eventDate, rules, previouslyOnSchedule13G } =
    schedule;
  return {
    form,
    amendmentNumber,
    issuer: issuer.name,
    cusips: issuer.cusips,
    securityClass,
    eventDate,
    rules,
    previouslyOnSchedule13G,
    noticePersons: schedule.noticePersons,
    reportingPersons: schedule.reportingPersons,
    items: Object.fromEntries(
      Object.entries(schedule.items)
        .filter(([number]) => number !== "7")
        .map(([number, item]) => [number, saidByItem(item)]),
    ),
    footnotes: schedule.footnotes,
    exhibits: schedule.exhibits,
    signatures: schedule.signatures,
  };
}

const saidByItem = ({ text, parts, marked, notApplicable }: Item): unknown =>
  notApplicable === true || marked.length > 0 ? { marked, notApplicable } : { text, parts };
