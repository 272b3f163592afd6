import type { Problem } from "../../base/problem.ts";
import type { Notes } from "../edgar-xml/notes.ts";
import type { Value } from "../edgar-xml/value.ts";
import type { Form345Problem } from "./problems.ts";

/** The `id` in the start tag before an element's content, whose place goes by `path`; `null` where there is none. */
export type IdAt = (value: Value, path: string) => string | null;

const ID = /\sid\s{0,20}=\s{0,20}(?:"\s{0,20}([^"<>\s]{1,40})\s{0,20}"|'\s{0,20}([^'<>\s]{1,40})\s{0,20}')/;
const LONGEST_TAG = 400;

export function idsIn(notes: Notes, problems: Problem[]): IdAt {
  return (value, path) => {
    const end = startTagEnd(notes.text, value.start);
    const start = notes.text.lastIndexOf("<", end - 1);
    const tag = start < 0 || end - start > LONGEST_TAG ? "" : notes.text.slice(start, end);
    const match = ID.exec(tag);
    const id = match?.[1] ?? match?.[2] ?? null;
    if (match && id !== null) {
      const from = start + match.index + match[0].indexOf(id, match[0].indexOf("=") + 1);
      notes.place(path, from, from + id.length);
    } else {
      const code: Form345Problem = "form345/nameless-footnote";
      const place = notes.placeOf(Math.max(0, start), value.end);
      problems.push({ code, message: "this footnote, or reference to one, has no id", place });
    }
    return id;
  };
}

/** Past the `>` that stands before the content and its blanks; where none stands, the content itself. */
function startTagEnd(text: string, contentStart: number): number {
  let at = contentStart;
  while (at > 0 && (text.charCodeAt(at - 1) <= 0x20 || text.charCodeAt(at - 1) === 0xa0)) at--;
  return text[at - 1] === ">" ? at : contentStart;
}
