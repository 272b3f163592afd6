import { lineIndex } from "../../base/place.ts";
import type { Problem } from "../../base/problem.ts";
import { emptyInsiderReport, type InsiderReport, type InsiderRow } from "../../model/insider-report.ts";
import { decode } from "../decode.ts";
import { group } from "../edgar-xml/element.ts";
import { notesOn } from "../edgar-xml/notes.ts";
import { walk } from "../edgar-xml/walk.ts";
import type { DocumentProblem } from "../problems.ts";
import { looksBinary } from "../signature-bytes.ts";
import { newReport, type ReportDraft } from "./draft.ts";
import { findDocument } from "./find-document.ts";
import { ownershipDocument } from "./form.ts";
import { idsIn } from "./id-at.ts";
import type { Form345Problem } from "./problems.ts";

/** A form has at most sixty rows; the largest real ones have a hundred thousand bytes. */
const MOST_BYTES = 64_000_000;

/**
 * Reads a Form 3, 4 or 5, original or amendment, as EDGAR has had it since 2003: the XML itself, or a complete
 * submission (`.txt`) that holds it. Every value comes with its footnotes and its place.
 *
 * Never throws on what the bytes hold. What cannot be read is `null` with a problem; what is no such form gives an
 * empty report with one problem, which `refusalOf` finds. Places count in `decode(bytes).text`.
 *
 * @example
 * const report = readInsiderReport(await readFile("form4.xml"));
 * report.nonDerivative[0]?.shares //=> { value: "57755", footnotes: ["F1"] }
 */
export function readInsiderReport(bytes: Uint8Array): InsiderReport {
  if (bytes.length > MOST_BYTES) {
    const message = `the file has ${bytes.length} bytes, more than any Form 3, 4 or 5; give the filing alone`;
    return refused("document/too-large", message);
  }
  const { text, problems } = decode(bytes);
  if (looksBinary(text)) return refused("document/binary", "the file is not text; give the form's XML");
  try {
    const report = readText(text);
    return problems.length ? { ...report, problems: [...problems, ...report.problems] } : report;
  } catch (fault) {
    const message = `the reader failed on this document (${String(fault)}); please report it with the document`;
    return refused("document/reader-failed", message);
  }
}

function refused(code: DocumentProblem, message: string): InsiderReport {
  return { ...emptyInsiderReport, problems: [{ code, message, place: null }] };
}

function readText(text: string): InsiderReport {
  const lines = lineIndex(text);
  const found = findDocument(text, lines);
  if (found === null) {
    const message = "this is no Form 3, 4 or 5 in EDGAR's XML; give its XML, or the submission that holds it";
    return refused("document/not-an-insider-report", message);
  }
  const notes = notesOn(text, lines);
  const problems: Problem[] = [];
  const report = newReport();
  walk(found, group({ ownershipDocument: ownershipDocument(idsIn(notes, problems)) }), report, notes);
  complainOfFootnotes(report, notes.places, problems);
  if (report.owners.length === 0)
    problems.push({
      code: "form345/no-owner" satisfies Form345Problem,
      message: "no owner is named",
      place: null,
    });
  return {
    ...report,
    submission: found.submission,
    problems: [...found.problems, ...notes.problems, ...problems],
    places: { ...found.places, ...notes.places },
  };
}

/** A reference to a footnote that there is not is told once for each. */
function complainOfFootnotes(
  report: ReportDraft,
  places: InsiderReport["places"],
  problems: Problem[],
): void {
  const known = new Set(report.footnotes.map(({ id }) => id));
  const told = new Set<string>();
  const look = (rows: readonly InsiderRow[], table: string): void =>
    rows.forEach((row, i) => {
      for (const [column, cell] of Object.entries(row)) {
        if (typeof cell !== "object") continue;
        cell.footnotes.forEach((id: string, n: number) => {
          if (known.has(id) || told.has(id)) return;
          told.add(id);
          const place = places[`${table}.${i}.${column}.footnotes.${n}`] ?? null;
          const message = `there is no footnote ${id}`;
          problems.push({ code: "form345/unknown-footnote" satisfies Form345Problem, message, place });
        });
      }
    });
  look(report.nonDerivative, "nonDerivative");
  look(report.derivative, "derivative");
}
