import { longDate, type PlainDate } from "../../base/plain-date.ts";
import type { Missing, Schedule, WriteNote } from "../../index.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { wrap } from "../text/wrap.ts";

/** A draft, what it lacks, what its XML could not carry, and how many findings would suspend it. */
export interface DraftToReport {
  readonly schedule: Schedule;
  readonly on: PlainDate;
  readonly missing: readonly Missing[];
  /** Items of an amendment that are left out because the filings before it say the same. */
  readonly unchanged: readonly string[];
  readonly cautions: readonly string[];
  readonly notes: readonly WriteNote[];
  readonly suspends: number;
}

/** What `beneficial draft` prints: what was written where, and what is missing. */
export function draftText(draft: DraftToReport, files: readonly string[]): string {
  const { form, amendmentNumber, issuer, reportingPersons, items } = draft.schedule;
  const amendment = amendmentNumber === null ? "" : `, Amendment No. ${amendmentNumber}`;
  const pages = reportingPersons.length === 1 ? "1 cover page" : `${reportingPersons.length} cover pages`;
  const what = `${pages}; Items ${Object.keys(items).join(", ")}. The XML reads back as the same schedule.`;
  return [
    paint.bold(`${form}${amendment}: ${issuer.name}, ${longDate(draft.on)}`),
    wrap(what, lineWidth()),
    "",
    ...files.map((file) => `  ${file}`),
    "",
    ...(draft.unchanged.length === 0
      ? []
      : [line(paint.dim("Unchanged"), `Items ${draft.unchanged.join(", ")}, left out.`)]),
    ...draft.cautions.map((caution) => line(paint.yellow("Caution"), caution)),
    ...draft.missing.map(({ what, writeIn }) =>
      line(paint.yellow("Missing"), `${what.replace(/\.$/, "")}. Write it in ${writeIn}.`),
    ),
    ...notesText(draft),
    ...suspendsText(draft.suspends),
  ]
    .join("\n")
    .trimEnd();
}

/** What the XML lacks beyond what the book lacks; what only a submission has is told in one line. */
function notesText({ notes, missing }: DraftToReport): readonly string[] {
  const ofSubmission = notes.filter(({ path }) => path.startsWith("options."));
  const others = notes.filter(
    ({ path }) => !path.startsWith("options.") && !missing.some((fact) => fact.path === path),
  );
  const names = ofSubmission.map(({ path }) => path.replace("options.", "").replace(".", " "));
  return [
    ...others.map(({ path, message }) => line(paint.yellow("Note"), `${path}: ${message}`)),
    ...(names.length > 0
      ? [line(paint.dim("To submit it"), `EDGAR also asks for ${names.join(", ")}.`)]
      : []),
  ];
}

function suspendsText(count: number): readonly string[] {
  if (count === 0) return [];
  const findings = count === 1 ? "1 finding" : `${count} findings`;
  return [paint.red(`EDGAR would suspend it as it is (${findings}): run beneficial check on the XML.`)];
}

const line = (label: string, text: string): string => wrap(`${label}: ${text}`, lineWidth(), "  ");
