import { withThousands } from "../base/decimal.ts";
import { coverRows } from "../model/cover-rows.ts";
import type { Finding, SuggestedFix } from "../model/finding.ts";
import type { ReportingPerson, Schedule } from "../model/schedule.ts";
import { kindOf } from "./applicability.ts";

/** `81`, `1,234.5`, `9.5%`, and a bound: `at least 81`. */
const NUMBER = /^(?:at (?:least|most) )?[\d,]{1,30}(?:\.\d{1,12})?%?$/;

const COVER_VALUE = /^reportingPersons\.(\d{1,6})\.(\w{1,40})$/;

/**
 * Says of findings on a draft what to write instead: where the finding is certain, what it expects is a number, and what
 * it states stands in one row of a cover page, or in so many letters in an item. Of somebody else's filing nothing is
 * suggested; there only its filer knows which of two numbers is right.
 *
 * @param schedule the draft
 * @param findings what `checkSchedule` found in it
 * @example
 * suggestFixes(draft, findings)[0].suggestedFix?.wording
 * //=> "Row 13 of Example Fund LP: write 9.5% instead of 9.4%."
 */
export function suggestFixes(schedule: Schedule, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const fix = fixOf(schedule, finding);
    return fix ? { ...finding, suggestedFix: fix } : finding;
  });
}

function fixOf(schedule: Schedule, { outcome, stated, expected, paths }: Finding): SuggestedFix | null {
  if (outcome !== "fail" || stated === null || expected === null) return null;
  if (!NUMBER.test(stated) || !NUMBER.test(expected)) return null;
  const onCover = paths.flatMap((path) => coverPlace(schedule, path, stated) ?? []);
  const [place] = onCover;
  if (place && onCover.length === 1) return fix(place.path, place.label, stated, expected);
  if (onCover.length > 1) return null;
  const item = paths.find((path) => isPrintedIn(schedule, path, stated));
  const number = item?.split(".")[1];
  return item && number ? fix(item, `Item ${number}`, stated, expected) : null;
}

const fix = (path: string, label: string, instead: string, write: string): SuggestedFix => ({
  path,
  instead,
  write,
  wording: `${label}: write ${write} instead of ${instead}.`,
});

/** The row of a cover page that a path names, where it says what is stated. */
function coverPlace(
  schedule: Schedule,
  path: string,
  stated: string,
): { readonly path: string; readonly label: string } | null {
  const [, index, field] = COVER_VALUE.exec(path) ?? [];
  const person = schedule.reportingPersons[Number(index)];
  const row = coverRows(kindOf(schedule) ?? "13D").find((one) => one.field === field);
  if (!person || !row?.field) return null;
  const value = printed(person, row.field);
  return value === stated ? { path, label: `Row ${row.number} of ${person.name}` } : null;
}

function printed(person: ReportingPerson, field: keyof ReportingPerson): string | null {
  const value = person[field];
  if (typeof value !== "string") return null;
  return field === "percentOfClass" ? `${value}%` : withThousands(value);
}

function isPrintedIn({ items }: Schedule, path: string, stated: string): boolean {
  const number = /^items\.(\d{1,2})(?:\.|$)/.exec(path)?.[1];
  return number !== undefined && (items[number]?.text?.includes(stated) ?? false);
}
