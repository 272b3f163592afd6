import type { Schedule } from "../model/schedule.ts";
import type { Check, CheckContext, Need, ScheduleKind } from "./check.ts";

/** Why a check does not apply to a schedule, or `null` where it does. */
export function whyNotApplicable(check: Check, schedule: Schedule, context: CheckContext): string | null {
  const { form } = schedule;
  const kind = kindOf(schedule);
  if (form === null || kind === null) return "The document does not say which form it is.";
  if (!check.appliesTo.includes(kind)) return `It is asked of Schedule ${check.appliesTo.join(" and ")}.`;
  if (check.structuredOnly && !isStructured(schedule)) return "It is asked of EDGAR's structured form.";
  if (!check.amendmentsToo && isAmendment(schedule))
    return "It is asked of an original, not of an amendment.";
  const missing = check.needs.filter((need) => context[need] === undefined);
  if (missing.length) return `It needs what was not given: ${missing.map((need) => NEEDS[need]).join("; ")}.`;
  return outsideItsTime(check, schedule);
}

/** As a person calls what a check needs. */
const NEEDS: Readonly<Record<Need, string>> = {
  previous: "the previous filing on the same issuer",
  insiderReports: "Forms 3, 4 and 5 on the same issuer",
  reportedOutstanding: "the shares outstanding that the issuer reported",
  marketPrice: "a market price of a share",
  ownership: "the holder's book",
};

/** Which schedule a document is, by its form; `null` where it does not say. */
export function kindOf({ form }: Schedule): ScheduleKind | null {
  if (form === null) return null;
  return form.includes("13D") ? "13D" : "13G";
}

export const isStructured = ({ form }: Schedule): boolean => form?.startsWith("SCHEDULE") ?? false;

export const isAmendment = ({ form, amendmentNumber }: Schedule): boolean =>
  (form?.endsWith("/A") ?? false) || amendmentNumber !== null;

function outsideItsTime({ inForce }: Check, { eventDate }: Schedule): string | null {
  if (inForce.from === null && inForce.to === null) return null;
  if (eventDate === null) return "The date of the event is not given, so the rule in force is not known.";
  if (inForce.from !== null && eventDate < inForce.from) return `It is asked of events from ${inForce.from}.`;
  if (inForce.to !== null && eventDate >= inForce.to) return `It was asked of events before ${inForce.to}.`;
  return null;
}
