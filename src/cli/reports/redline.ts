import type { RedlineRun } from "../../index.ts";
import { paint } from "../text/terminal.ts";

/** Words that are shown of an unchanged stretch beside a change. */
const CONTEXT = 14;

/**
 * A redline for the terminal: what went struck and red, what came underlined and green; where there are no colours in
 * the manner of `wdiff`, `[-gone-]` and `{+come+}`. Long unchanged stretches are cut to the words beside a change.
 */
export function redlineText(runs: readonly RedlineRun[]): string {
  return runs
    .map(({ is, text }, n) => {
      if (is === "same") return contextOf(text, n > 0, n < runs.length - 1);
      return is === "inserted" ? come(text) : gone(text);
    })
    .join("");
}

const come = (text: string): string =>
  paint.isColorSupported
    ? around(text, (words) => paint.green(paint.underline(words)))
    : around(text, (words) => `{+${words}+}`);

const gone = (text: string): string =>
  paint.isColorSupported
    ? around(text, (words) => paint.red(paint.strikethrough(words)))
    : around(text, (words) => `[-${words}-]`);

/** Blanks at the ends stay outside the marks, and each line is marked by itself. */
const around = (text: string, mark: (words: string) => string): string =>
  text.replace(/\S(?:[^\n]*\S)?/g, mark);

function contextOf(text: string, isAfterChange: boolean, isBeforeChange: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  if (words.length <= CONTEXT * 2 || !(isAfterChange || isBeforeChange)) return text;
  const head = isAfterChange ? words.slice(0, CONTEXT).join("") : "";
  const tail = isBeforeChange ? words.slice(-CONTEXT).join("") : "";
  return `${head}… ${tail}`;
}
