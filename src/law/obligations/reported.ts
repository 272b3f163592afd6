import type { PlainDate } from "../../base/plain-date.ts";
import type { FilerKind, OwnedDay } from "../../model/reporting-facts.ts";
import { FIVE_PERCENT } from "../13d-1/a-initial-schedule-13d.ts";
import { TEN_PERCENT } from "../13d-1/b-2-institution-over-ten-percent.ts";
import { isMoreThan } from "../percent-owned.ts";
import { percentOn } from "./levels.ts";

/** The kinds that report on Schedule 13G. */
export type Kind13G = Exclude<FilerKind, "13D">;

/** What has been reported, or had to be: `null` before the first report and after one that shows five percent or less. */
export interface Reported {
  readonly level: OwnedDay | null;
  readonly wasOverTen: boolean;
  /** What was owned at the first of these reports. */
  readonly first: OwnedDay | null;
}

export const NOTHING_REPORTED: Reported = { level: null, wasOverTen: false, first: null };

/** What is reported once a report, or a duty to make one, shows a level: nothing after one of five percent or less. */
export function afterReport(
  { wasOverTen, first }: Reported,
  level: OwnedDay,
  on: PlainDate = level.on,
): Reported {
  const owned = percentOn(level, on);
  if (isMoreThan(owned, FIVE_PERCENT) === false) return NOTHING_REPORTED;
  return { level, wasOverTen: wasOverTen || isMoreThan(owned, TEN_PERCENT) === true, first: first ?? level };
}
