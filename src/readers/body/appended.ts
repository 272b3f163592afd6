import type { Appended } from "../../model/schedule.ts";
import type { BodyLines } from "./body-lines.ts";
import type { Places } from "./places.ts";
import type { SignaturePage } from "./signature-pages.ts";
import { piecesOf, textOfPieces } from "./text-of-lines.ts";

const MAY_SAY = /agree|attorney/i;
const AGREES = /\bagree(?:s|d)?\b(?!ment)/i;
const JOINTLY =
  /\bjoint(?:ly)?\b|\bbehalf of (?:each|both|all|the undersigned|them)\b|13d-1\s?\((?:k|f)\)|\b(?:this|such) (?:statement|schedule)\b/i;
const STATEMENT = /\bstatements?\b|\bschedules? 13[dg]\b|\bjoint filing\b|\bfile jointly\b/i;
const ATTORNEY = /\bpowers? of attorney\b/i;
/** The form's own instruction to the signatures, which speaks of a power of attorney and holds none. */
const INSTRUCTION = /\bauthorized representative\b|\balready on file\b|\bshall be (?:signed|filed)\b/i;
const LONGEST = 16;
const MOST_LINES = 2000;

/**
 * The agreement to file together and the power of attorney, where the document itself holds or names them at its
 * signatures or behind them; each once.
 */
export function appendedTo(
  body: BodyLines,
  pages: readonly SignaturePage[],
  places: Places,
): readonly Appended[] {
  const last = pages.at(-1);
  if (!last) return [];
  const found: Appended[] = [];
  const end = Math.min(body.lines.length, last.certification.to + MOST_LINES);
  for (let line = last.certification.to; line < end && found.length < 2; line++) {
    const text = body.lines[line]?.text ?? "";
    if (!MAY_SAY.test(text)) continue;
    const kind =
      line >= last.end && AGREES.test(text)
        ? "joint filing agreement"
        : ATTORNEY.test(text)
          ? "power of attorney"
          : null;
    if (kind === null || found.some((other) => other.kind === kind)) continue;
    const pieces = piecesOf(body, {
      line: paragraphStart(body, line),
      start: 0,
      endLine: paragraphEnd(body, line),
    });
    const words = textOfPieces(pieces);
    if (kind === "power of attorney" && INSTRUCTION.test(words)) continue;
    if (kind === "joint filing agreement" && !(JOINTLY.test(words) && STATEMENT.test(words))) continue;
    places.note(`appended.${found.length}`, pieces);
    found.push({ kind, text: words });
  }
  return found;
}

function paragraphStart(body: BodyLines, line: number): number {
  let at = line;
  while (line - at < LONGEST && !body.beginsParagraph(at) && !body.isBreak(at - 1)) at--;
  return at;
}

function paragraphEnd(body: BodyLines, line: number): number {
  let at = line + 1;
  while (at - line < LONGEST && at < body.lines.length && !body.isBreak(at) && !body.beginsParagraph(at))
    at++;
  return at;
}
