import { daysBetween, type PlainDate, plainDate } from "../../base/plain-date.ts";
import { POWERS_CAPTION } from "../../model/cover-rows.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { PageOptions } from "../page-options.ts";
import { printForm } from "../printed-form/print-form.ts";
import type { PrintedForm } from "../printed-form/printed-form.ts";
import { writableText } from "../writable-text.ts";
import type { WriteNote } from "../write-note.ts";
import { charactersLacking, STAND_IN, withoutCharacters } from "./fonts-lack.ts";
import { loadTypst, type TypstInputs } from "./typst.ts";

/** A PDF, and which characters of the schedule no bundled font has. */
export interface WrittenPdf {
  readonly pdf: Uint8Array;
  readonly notes: readonly WriteNote[];
}

/**
 * The schedule as a tagged PDF (PDF/UA-1) in the shape of the form, its fonts embedded. Only the fonts that come with the
 * library are used, and the document's dates are the schedule's own, so that the same schedule gives the same bytes
 * anywhere. A character that no font has is printed as a box, and named in the notes.
 *
 * @throws UserError where typst has no library for this platform
 * @example
 * const { pdf } = await writePdf(schedule, { watermark: "DRAFT" });
 */
export async function writePdf(schedule: Schedule, options: PageOptions = {}): Promise<WrittenPdf> {
  const form = printForm(schedule, options.previous ?? null);
  const typst = await loadTypst();
  const lacking = new Set<string>();
  for (;;) {
    const result = typst(inputsOf(form, options.watermark, lacking), secondsOf(form.date ?? NO_DATE));
    if ("pdf" in result) return { pdf: result.pdf, notes: [...lacking].map(noteOf) };
    const more = charactersLacking(result.refusal).filter((character) => !lacking.has(character));
    if (more.length === 0) throw new Error(`typst refused the document: ${result.refusal}`);
    for (const character of more) lacking.add(character);
  }
}

/** Where the schedule has no date; the file has to carry one. */
const NO_DATE = plainDate("1970-01-01") as PlainDate;

const secondsOf = (date: PlainDate): number => Math.max(0, daysBetween(NO_DATE, date)) * 86_400;

function inputsOf(
  form: PrintedForm,
  watermark: string | undefined,
  lacking: ReadonlySet<string>,
): TypstInputs {
  const shown = (text: string): string => withoutCharacters(writableText(text), lacking);
  return {
    form: JSON.stringify({ ...form, date: form.date ?? NO_DATE }, (_, value: unknown) =>
      typeof value === "string" ? shown(value) : value,
    ),
    powers: POWERS_CAPTION,
    ...(watermark === undefined ? {} : { watermark: shown(watermark) }),
  };
}

const noteOf = (character: string): WriteNote => ({
  path: "",
  message: `no font of the PDF has the character "${character}" (U+${hex(character)}): it is printed as ${STAND_IN}`,
});

const hex = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
