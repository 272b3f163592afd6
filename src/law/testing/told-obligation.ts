import type { Obligation } from "../../model/obligation.ts";

/** `13D 13d-1(a) 2025-03-03 by 2025-03-10: overdue`, with what is not certain and whether a ban goes with it. */
export function toldObligation({
  schedule,
  rule,
  event,
  deadline,
  standing,
  is,
  restriction,
}: Obligation): string {
  const by = deadline ? ` by ${deadline.on}` : "";
  const how = is === "due" ? "" : ` ${is}`;
  return `${schedule} ${rule.cite.replace("17 CFR 240.", "")} ${event}${by}: ${standing}${how}${restriction ? " barred" : ""}`;
}
