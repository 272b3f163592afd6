import { withoutReferences } from "./amount.ts";
import type { Answered } from "./answer.ts";
import { marksAfter } from "./footnote-marks.ts";

const LESS =
  /(?:\bless\s{1,9}th[ae]n|\bunder|\bbelow|<|&lt;)\s{0,9}(?:or\s{1,4}equal\s{1,4}to\s{1,4})?(one|five|ten|\d{1,3}(?:\.\d{1,6})?|\.\d{1,6})\s{0,4}(?:%|percent|per\s?cent|\b)/i;
const SIGNED =
  /(?<![\d.,A-Za-z/-])(\d{1,3}(?:,\d{3})*(?:\.\d{0,10})?|\.\d{1,10})\s{0,3}(?:\([a-z0-9*]{1,3}\)\s?)?(?:%|percent|per\s?cent)/i;
const NUMBER = /(?<![\d.,A-Za-z/$-])(\d{1,3}(?:\.\d{0,10})?|\.\d{1,10})(?![\d,/]|[A-Za-z])/;
const NONE = /^[\s:;.=-]{0,12}(?:-{1,2}\s?)?(0|zero|none|nil)\b\s{0,2}(?:-{1,2})?/i;
const WORDS: Readonly<Record<string, string>> = { one: "1", five: "5", ten: "10" };

/**
 * The percent of the class as printed, without its sign, `<1` for "less than 1%"; `null` where none is stated.
 *
 * @example
 * percentIn("Approximately 26.8%") //=> { value: "26.8", … }
 */
export function percentIn(text: string): Answered<string> | null {
  const less = lessThanIn(text);
  const signed = SIGNED.exec(text);
  if (less && (!signed || less.start < signed.index)) return less;
  const match = signed ?? NONE.exec(text) ?? NUMBER.exec(withoutReferences(text));
  if (!match) return null;
  const number = match[1] as string;
  const start = match.index + match[0].indexOf(number);
  const value = /^[a-z]/i.test(number) ? "0" : asNumber(number);
  const end = start + number.length;
  return { value, start, end, marks: marksAfter(text, Math.max(end, match.index + match[0].length)) };
}

const FRACTION =
  /(?:less\s{1,9}than|under|below|<)\s{0,9}(?:1\/10|one[\s-]tenth)\s{1,9}of\s{1,9}(?:1|one)\s{0,4}(?:%|percent)/i;

/** "Less than 1%", "< 0.1%", "less than one percent". */
export function lessThanIn(text: string): Answered<string> | null {
  const tenth = FRACTION.exec(text);
  if (tenth) return { value: "<0.1", start: tenth.index, end: tenth.index + tenth[0].length, marks: [] };
  const match = LESS.exec(text);
  const number = match?.[1]?.toLowerCase() ?? "";
  if (!match || number === "") return null;
  const end = match.index + match[0].length;
  return {
    value: `<${asNumber(WORDS[number] ?? number)}`,
    start: match.index,
    end,
    marks: marksAfter(text, end),
  };
}

const asNumber = (printed: string): string =>
  printed.replace(/,/g, "").replace(/\.$/, "").replace(/^\./, "0.");
