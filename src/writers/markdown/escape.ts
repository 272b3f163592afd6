import { writableText } from "../writable-text.ts";

/**
 * A text as Markdown that shows it as it is: signs that Markdown would take for its own have a backslash before them.
 *
 * @example
 * escapeMarkdown("5% * of [it]") //=> "5% \\* of \\[it\\]"
 */
export function escapeMarkdown(text: string): string {
  return writableText(text)
    .replace(/[\\`*_[\]<>|~$]/g, "\\$&")
    .replace(/&(?=#|[A-Za-z])/g, "\\&")
    .replace(/\t/g, " ")
    .replace(SIGN_FIRST, "$1\\$2")
    .replace(NUMBER_FIRST, "$1\\$2");
}

/** What begins a heading, a list, a rule or a quotation where it begins a line. */
const SIGN_FIRST = /^( {0,8})([#+=-])/gm;
const NUMBER_FIRST = /^( {0,8}\d{1,9})([.)])(?=\s)/gm;
