import type { Place } from "../../base/place.ts";
import type { Finding } from "../../model/finding.ts";
import type { Schedule } from "../../model/schedule.ts";
import { type Excerpt, excerptAt } from "./excerpt.ts";

/** A filing that was checked, as a report shows it. Plain data: it may be sent from thread to thread. */
export interface ReviewedFiling {
  readonly file: string;
  /** "SC 13D/A: Example Corp., event of 2024-07-23". */
  readonly title: string;
  /** How many checks ran or would have run. */
  readonly checks: number;
  /** How many values the reader had trouble with. */
  readonly problems: number;
  readonly findings: readonly ShownFinding[];
  /** Those that the user has switched off with a reason. */
  readonly excepted: readonly ExceptedFinding[];
}

/** A finding and where it stands in the source. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly spots: readonly Spot[];
}

export interface ExceptedFinding extends ShownFinding {
  readonly exception: ExceptionReason;
}

/** Why a check is switched off for a file, and who says so. */
export interface ExceptionReason {
  readonly reason: string;
  /** The last day on which it holds, or `null` where it holds until it is taken out. */
  readonly until: string | null;
  /** `file:line` of the entry. */
  readonly where: string;
}

/** A place with its lines and columns, from 1, and the source around it. */
export interface Spot {
  readonly place: Place;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly excerpt: Excerpt;
}

/** More places than these are not shown; a finding about everything is about nothing to look at. */
const MOST_SPOTS = 6;

/**
 * Makes a review ready to be shown, with the source around each place.
 *
 * @param text the decoded text of the whole file, which the places count in
 */
export function reviewedFiling(
  { file, text, schedule, checks }: SourceOfReview,
  findings: readonly Finding[],
  excepted: readonly { readonly finding: Finding; readonly exception: ExceptionReason }[] = [],
): ReviewedFiling {
  const shown = (finding: Finding): ShownFinding => ({ finding, spots: spotsOf(finding, schedule, text) });
  return {
    file,
    title: titleOf(schedule),
    checks,
    problems: schedule.problems.length,
    findings: findings.map(shown),
    excepted: excepted.map(({ finding, exception }) => ({ ...shown(finding), exception })),
  };
}

/** The file that was read, and what it says. */
export interface SourceOfReview {
  readonly file: string;
  readonly text: string;
  readonly schedule: Schedule;
  readonly checks: number;
}

function titleOf({ form, amendmentNumber, issuer, eventDate }: Schedule): string {
  const number = amendmentNumber === null ? "" : `, Amendment No. ${amendmentNumber}`;
  const event = eventDate === null ? "" : `, event of ${eventDate}`;
  return `${form ?? "Schedule"}${number}: ${issuer.name ?? "issuer not given"}${event}`;
}

function spotsOf({ places, stated }: Finding, schedule: Schedule, text: string): readonly Spot[] {
  return places.slice(0, MOST_SPOTS).map((given) => {
    const place = narrowed(wholeItem(given, schedule), stated, text) ?? given;
    const lineStart = text.lastIndexOf("\n", place.start - 1) + 1;
    const lastLineStart = text.lastIndexOf("\n", Math.max(place.start, place.end - 1)) + 1;
    return {
      place,
      column: place.start - lineStart + 1,
      endLine: place.line + lineEnds(text, place.start, Math.max(place.start, place.end - 1)),
      endColumn: place.end - lastLineStart + 1,
      excerpt: excerptAt(text, place),
    };
  });
}

/** A finding about an item has the place of its heading, where that is the first that there is: the item's text. */
function wholeItem(place: Place, { places }: Schedule): Place {
  for (const number of ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]) {
    const heading = places[`items.${number}.heading`];
    if (heading?.start === place.start && heading.end === place.end)
      return places[`items.${number}.text`] ?? place;
  }
  return place;
}

/** In a long text, what the finding states, where it is printed in so many letters. */
function narrowed(place: Place, stated: string | null, text: string): Place | null {
  if (stated === null || place.end - place.start < 2 * stated.length) return null;
  for (let at = text.indexOf(stated, place.start); at >= 0; at = text.indexOf(stated, at + 1)) {
    const end = at + stated.length;
    if (end > place.end) return null;
    const isPartOfNumber =
      /\d/.test(stated) && (/[\d.,]/.test(text.charAt(at - 1)) || /^[.,]?\d/.test(text.slice(end, end + 2)));
    if (!isPartOfNumber) return { start: at, end, line: place.line + lineEnds(text, place.start, at) };
  }
  return null;
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
