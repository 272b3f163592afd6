import { lowered } from "../layout/boxes.ts";
import { matchesOf } from "../matches.ts";

const MARKS =
  /^(?:[\s,;]{0,6}(?:\*{1,6}|[†‡§#]{1,3}|\((?:\d{1,2}|[a-z]{1,2}|\*{1,4}|[†‡])\)|\[(?:\d{1,2}|[a-z]|\*)\]|\{\d{1,2}\}|\/\d{1,2}\/|⁽?[⁰¹²³⁴-⁹]{1,2}⁾?))+/;
const MARK =
  /\*{1,6}|[†‡§#]{1,3}|\((?:\d{1,2}|[a-z]{1,2}|\*{1,4}|[†‡])\)|\[(?:\d{1,2}|[a-z]|\*)\]|\{\d{1,2}\}|\/\d{1,2}\/|⁽?[⁰¹²³⁴-⁹]{1,2}⁾?/g;

/** The footnotes' marks at the beginning of a text, without brackets, and how far they reach. */
export function marksAt(text: string): { readonly marks: readonly string[]; readonly length: number } {
  const match = MARKS.exec(text.slice(0, 80));
  if (!match) return { marks: [], length: 0 };
  const marks = matchesOf(match[0], MARK).map(([mark]) => lowered(mark).replace(/[()[\]{}/]/g, ""));
  return { marks: marks.filter((mark) => mark !== ""), length: match[0].length };
}

/** The marks after a value: at once, or after the words "shares", "shares of Common Stock". */
export function marksAfter(text: string, end: number): readonly string[] {
  const rest = text.slice(end, end + 100);
  const words =
    /^\s{0,3}(?:%|percent)?\s{0,3}(?:shares?|units?)?(?:\sof\s(?:class\s[a-z]\s)?common\s(?:stock|shares?))?/i.exec(
      rest,
    );
  return marksAt(rest.slice(words?.[0].length ?? 0)).marks;
}
