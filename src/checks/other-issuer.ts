import { nameKey } from "../model/person-name.ts";
import type { Schedule } from "../model/schedule.ts";
import type { CheckContext } from "./check.ts";

/** The context without a previous filing that is on another issuer: nothing can follow from it. */
export function withoutOtherIssuer(schedule: Schedule, context: CheckContext): CheckContext {
  if (!context.previous || !isOtherIssuer(schedule, context.previous)) return context;
  const { previous: _, ...rest } = context;
  return rest;
}

/** By the CIKs where both are given; otherwise by the name and the issuer's part of the CUSIP, both of which may change alone. */
function isOtherIssuer({ issuer: a }: Schedule, { issuer: b }: Schedule): boolean {
  if (a.cik !== null && b.cik !== null) return a.cik !== b.cik;
  if (a.name === null || b.name === null || nameKey(a.name) === nameKey(b.name)) return false;
  const known = new Set(a.cusips.map(issuerPart));
  return known.size > 0 && b.cusips.length > 0 && !b.cusips.some((cusip) => known.has(issuerPart(cusip)));
}

const issuerPart = (cusip: string): string => cusip.slice(0, 6).toUpperCase();
