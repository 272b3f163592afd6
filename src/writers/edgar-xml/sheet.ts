import type { Schedule } from "../../model/schedule.ts";
import type { WriteNote } from "../write-note.ts";
import { type EdgarType, refusal } from "./types.ts";
import { element, type XmlElement } from "./xml.ts";

/** Whether EDGAR asks for a value: of every filing, of originals alone, or of none. */
export type Asked = "always" | "of originals" | "never";

/** A schedule being written: what it says, and the notes taken on the way. */
export interface Sheet {
  readonly schedule: Schedule;
  readonly isAmendment: boolean;
  readonly is13G: boolean;
  note(path: string, message: string): void;
}

/** A blank sheet for a schedule, and the notes taken on it. */
export function sheetFor(schedule: Schedule): { sheet: Sheet; notes: readonly WriteNote[] } {
  const notes: WriteNote[] = [];
  const sheet: Sheet = {
    schedule,
    isAmendment: schedule.form?.endsWith("/A") ?? false,
    is13G: schedule.form?.includes("13G") ?? false,
    note: (path, message) => notes.push({ path, message }),
  };
  return { sheet, notes };
}

/** A value's element, or `null` where there is no value; notes what EDGAR would refuse or asks for. */
export function leaf(
  sheet: Sheet,
  name: string,
  path: string,
  value: string | null | undefined,
  type: EdgarType,
  asked: Asked = "never",
): XmlElement | null {
  if (value === null || value === undefined || value === "") {
    if (isAsked(sheet, asked)) sheet.note(path, missing(bareName(name), path));
    return null;
  }
  const why = refusal(type, value);
  if (why) sheet.note(path, `${bareName(name)} ${why}.`);
  return element(name, value);
}

/** A box as Y or N; `null` where the schedule says nothing of it. */
export function yesNo(name: string, value: boolean | null): XmlElement | null {
  return value === null ? null : element(name, value ? "Y" : "N");
}

/** Notes where a list is longer, or shorter, than EDGAR takes. */
export function counted(
  sheet: Sheet,
  path: string,
  name: string,
  count: number,
  least: number,
  most: number,
): void {
  if (count < least) sheet.note(path, `EDGAR asks for at least one ${name}; the schedule has none.`);
  if (count > most) sheet.note(path, `The schedule has ${count} of ${name}; EDGAR takes at most ${most}.`);
}

export const isAsked = (sheet: Sheet, asked: Asked): boolean =>
  asked === "always" || (asked === "of originals" && !sheet.isAmendment);

const missing = (name: string, path: string): string =>
  path.startsWith("options.")
    ? `EDGAR asks for ${name}; give ${path}.`
    : `EDGAR asks for ${name}, which the schedule does not give.`;

const bareName = (name: string): string => name.replace(/^com:/, "");
