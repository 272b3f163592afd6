import type { ValueChange } from "../model/comparison.ts";
import type { ScheduleKind } from "../model/cover-rows.ts";
import { nameKey } from "../model/person-name.ts";
import type { Form, Schedule } from "../model/schedule.ts";
import { plainWords } from "./plain-words.ts";

/** Changes on the title page: the issuer's name, the class, the CUSIP numbers, the rules marked. */
export function titleChanges(old: Schedule, later: Schedule): readonly ValueChange[] {
  return [
    changed("Issuer", old.issuer.name, later.issuer.name, nameKey),
    changed("Class", old.securityClass, later.securityClass, comparedWords),
    changed("CUSIP", listed(old.issuer.cusips), listed(later.issuer.cusips), comparedWords),
    changed("Rule marked", listed(old.rules), listed(later.rules), comparedWords),
  ].filter((change) => change !== null);
}

export function kindOfForm(form: Form | null): ScheduleKind | null {
  if (form === null) return null;
  return form.includes("13D") ? "13D" : "13G";
}

/** A change where both say something, and not the same but for its writing. */
function changed(
  label: string,
  old: string | null,
  later: string | null,
  key: (text: string) => string,
): ValueChange | null {
  return old === null || later === null || key(old) === key(later) ? null : { label, old, new: later };
}

const listed = (values: readonly string[]): string | null =>
  values.length === 0 ? null : [...values].sort().join(", ");

const comparedWords = (text: string): string => plainWords(text).toUpperCase().replace(/[.,]/g, "");
