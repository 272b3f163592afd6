/** Tests of single characters, by code: on every line of every filing a pattern would cost many times as much. */

/**
 * The code of a text's unit, as `text.charCodeAt(at)` gives it. Texts are held in memory in many ways (whole, as a part
 * of another, as two joined), and a method that is asked of all of them is looked up anew for each unit; this is not.
 */
export const codeAt: (text: string, at: number) => number = Function.prototype.call.bind(
  String.prototype.charCodeAt,
);

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a unit is a letter of English, of either case. */
export const isLetter = (code: number): boolean => {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
};

/** Whether a unit is a blank, as `\s` has it. */
export const isSpace = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && isRareSpace(code);

const isRareSpace = (code: number): boolean =>
  code === 160 ||
  (code >= 0x1680 &&
    (code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));

/** Whether nothing but blanks stands in a text. */
export const isBlankText = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (!isSpace(codeAt(text, at))) return false;
  return true;
};

/** Whether a digit stands in a text, or between two indexes of it. */
export function hasDigit(text: string, from = 0, to = text.length): boolean {
  for (let at = from; at < to; at++) if (isDigit(codeAt(text, at))) return true;
  return false;
}

/** A text without blanks and these signs at its end; a pattern would look for its end from every one of them. */
export function trimmedEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && (isSpace(codeAt(text, end - 1)) || signs.includes(text.charAt(end - 1)))) end--;
  return end === text.length ? text : text.slice(0, end);
}
