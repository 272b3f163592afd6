import type { PlainDate } from "../../base/plain-date.ts";
import type { Item, Schedule } from "../../model/schedule.ts";
import { formKind } from "../form-kind.ts";

/** The filings that a draft follows, oldest first, and the last of them. */
export interface PreviousFilings {
  readonly all: readonly Schedule[];
  readonly last: Schedule;
}

/**
 * Puts filings in their order: those on the schedule of the last one by the number of the amendment, others before them.
 * `null` where there are none.
 *
 * @example
 * previousFilings([amendment2, original])?.last //=> amendment2
 */
export function previousFilings(schedules: readonly Schedule[]): PreviousFilings | null {
  const inOrder = schedules.toSorted(
    (a, b) => order(dateOf(a), dateOf(b)) || (a.amendmentNumber ?? 0) - (b.amendmentNumber ?? 0),
  );
  const newest = inOrder.at(-1);
  if (!newest) return null;
  const kind = formKind(newest.form);
  const ofKind = inOrder
    .filter((schedule) => formKind(schedule.form) === kind)
    .toSorted((a, b) => (a.amendmentNumber ?? 0) - (b.amendmentNumber ?? 0));
  const others = inOrder.filter((schedule) => formKind(schedule.form) !== kind);
  return { all: [...others, ...ofKind], last: ofKind.at(-1) ?? newest };
}

/** The day on which a schedule was filed, as its submission says; otherwise the last day of its signatures. */
export function dateOf(schedule: Schedule): PlainDate | null {
  if (schedule.submission?.filedOn) return schedule.submission.filedOn;
  const signed = schedule.signatures.flatMap(({ date }) => date ?? []).toSorted();
  return signed.at(-1) ?? schedule.eventDate;
}

/** An item as it stands, and the filing that has it so. */
export interface StatedItem {
  readonly item: Item;
  readonly schedule: Schedule;
}

/** The last statement of an item: an amendment that leaves it out leaves it as it was. */
export function lastStatementOf(number: string, { all, last }: PreviousFilings): StatedItem | null {
  const kind = formKind(last.form);
  const schedule = all.findLast((one) => formKind(one.form) === kind && saysSomething(one.items[number]));
  const item = schedule?.items[number];
  return schedule && item ? { item, schedule } : null;
}

const saysSomething = (item: Item | undefined): boolean =>
  item !== undefined && (item.text !== null || Object.keys(item.parts).length > 0);

const order = (a: PlainDate | null, b: PlainDate | null): number =>
  a === null || b === null || a === b ? 0 : a < b ? -1 : 1;
