import type { Schedule } from "../model/schedule.ts";
import { saysAll, wholeText } from "./said-in-text.ts";

/** The form's own words above the signatures of both schedules. */
export const CERTIFICATION =
  "After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and correct.";

/** The words above the signatures: the document's own, or the form's where it has none or an item says them already. */
export function certificationOf({ certification, items }: Schedule): string {
  if (certification === null) return CERTIFICATION;
  const isOfAnItem = Object.values(items).some((item) => saysAll(wholeText(item), [certification]));
  return isOfAnItem ? CERTIFICATION : certification;
}
