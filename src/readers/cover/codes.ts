import type { Answered } from "./answer.ts";

/** Codes, each with the stretch of the answer that it is printed in. */
export interface CodesAnswered extends Answered<readonly string[]> {
  readonly spans: readonly (readonly [number, number])[];
}

/** Codes of row 4 and of the last row, with what filers print for them: zeros for the letters, points between. */
const FUND_CODES: ReadonlySet<string> = new Set(["SC", "BK", "AF", "WC", "PF", "OO", "00", "0O", "O0"]);
const TYPE_CODES: ReadonlySet<string> = new Set([
  "BD",
  "BK",
  "IC",
  "IV",
  "IA",
  "EP",
  "HC",
  "SA",
  "CP",
  "CO",
  "PN",
  "IN",
  "FI",
  "OO",
  "00",
  "0O",
  "O0",
]);

export const fundSourcesIn = (text: string): CodesAnswered | null => codesIn(text, FUND_CODES);
export const typesIn = (text: string): CodesAnswered | null => codesIn(text, TYPE_CODES);

const TOKEN = /(?<![A-Za-z0-9])(?:[A-Z]\.\s?[A-Z]\.|[A-Za-z0]{2}\.?)(?![A-Za-z0-9'])/g;

/**
 * The codes of an answer, as printed. Letters that are also words ("in", "so") count only where they are printed as codes
 * are: in capitals, before any sentence begins.
 */
function codesIn(text: string, known: ReadonlySet<string>): CodesAnswered | null {
  const codes: string[] = [];
  const spans: (readonly [number, number])[] = [];
  let start = -1;
  let end = -1;
  const isSentence = /[a-z]{3}/.test(text);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const printed = match[0];
    const code = (printed.length > 2 ? printed.replace(/[.\s]/g, "") : printed).toUpperCase();
    if (!known.has(code)) continue;
    if (isSentence && printed !== printed.toUpperCase()) continue;
    if (
      codes.length > 0 &&
      /[A-Za-z]{3}/.test(text.slice(end, match.index)) &&
      /\n|[A-Za-z]{3}\W{1,3}[A-Za-z]{2}/.test(text.slice(end, match.index))
    )
      break;
    if (start < 0) start = match.index;
    const kept = /^[A-Z]\.\s?[A-Z]\.$/.test(printed) ? printed : printed.replace(/\.$/, "");
    end = match.index + kept.length;
    codes.push(kept);
    spans.push([match.index, end]);
  }
  return codes.length > 0 ? { value: codes, start, end, marks: [], spans } : null;
}
