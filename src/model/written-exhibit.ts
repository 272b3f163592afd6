import type { Signature } from "./schedule.ts";

/** A document that is written from the book or the schedule, to be filed as an exhibit. */
export interface WrittenExhibit {
  /** As Item 7 lists it: "99.1". */
  readonly number: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } | null;
  readonly signatures: readonly Signature[];
}

/**
 * The number that follows the exhibits of the 99 series.
 *
 * @example
 * nextExhibitNumber(["99.1", "24.1"]) //=> "99.2"
 */
export function nextExhibitNumber(taken: readonly (string | null)[]): string {
  const numbers = taken.flatMap((number) => {
    const found = /^99\.(\d{1,4})$/.exec(number ?? "")?.[1];
    return found === undefined ? [] : [Number(found)];
  });
  return `99.${Math.max(0, ...numbers) + 1}`;
}
