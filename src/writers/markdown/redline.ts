import type { Redline, RedlineRun } from "../../base/redline.ts";
import type {
  PrintedBox,
  PrintedNote,
  PrintedParagraph,
  PrintedValue,
} from "../printed-form/printed-form.ts";
import { escapeMarkdown } from "./escape.ts";

const tags = { inserted: "ins", deleted: "del" } as const;

/** A redline in one stretch: what came as `<ins>`, what went as `<del>`. */
export const words = (line: Redline): string =>
  line.map((run) => tagged(run, escapeMarkdown(run.text).replace(/ *\n */g, "  \n"))).join("");

/** A redline on one line, for a cell or a heading: a comma or a blank where it breaks. A `<br>` would be HTML. */
export const oneLine = (line: Redline): string =>
  line.map((run) => tagged(run, inOneLine(run.text))).join("");

const inOneLine = (text: string): string =>
  escapeMarkdown(text.trimEnd().replace(/([,;:.]?) *\n\s*/g, (_, sign) => (sign === "" ? ", " : `${sign} `)));

const tagged = ({ is }: RedlineRun, text: string): string =>
  is === "same" ? text : `<${tags[is]}>${text}</${tags[is]}>`;

/** A value with the marks of its notes raised behind it. */
export function value({ text, notes }: PrintedValue): string {
  return [oneLine(text), marks(notes)].filter((part) => part !== "").join(" ");
}

const marks = (notes: readonly PrintedNote[]): string =>
  notes.length === 0 ? "" : `<sup>${notes.map(({ mark }) => escapeMarkdown(mark)).join("")}</sup>`;

/** A note as a paragraph. */
export const note = ({ mark, text }: PrintedNote): string => `${escapeMarkdown(mark)} ${words(text)}`;

/** A box, and where its mark changed, what it was. */
export function box({ isMarked, wasMarked }: PrintedBox): string {
  const drawn = (marked: boolean): string => (marked ? "☒" : "☐");
  return isMarked === wasMarked
    ? drawn(isMarked)
    : `<del>${drawn(wasMarked)}</del><ins>${drawn(isMarked)}</ins>`;
}

/** A paragraph with its letter. */
export const paragraph = ({ text, letter }: PrintedParagraph): string =>
  letter === null ? words(text) : `${escapeMarkdown(letter)} ${words(text)}`;

/** A word in bold type. */
export const bold = (text: string): string => (text === "" ? "" : `**${text}**`);
