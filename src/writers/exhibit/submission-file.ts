import type { WrittenExhibit } from "../../model/written-exhibit.ts";
import { writeExhibit } from "./write-exhibit.ts";

/** A document of a submission beside the schedule itself. */
export interface SubmissionFile {
  /** As EDGAR is to call it: `ex99-1.htm`. */
  readonly name: string;
  /** `EX-99.1` */
  readonly type: string;
  readonly description: string | null;
  readonly contents: Uint8Array;
}

/**
 * The document of an exhibit as the submission carries it, under a name that EDGAR takes whatever the file is called.
 *
 * @param extension that of the document, without its point
 * @example
 * submissionFile("99.1", "Joint Filing Agreement", bytes, "htm").name //=> "ex99-1.htm"
 */
export function submissionFile(
  number: string,
  description: string,
  contents: Uint8Array,
  extension: string,
): SubmissionFile {
  const bare = number
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const [first = "", ...rest] = bare.split("-");
  const stem = `ex${[first, rest.join("")].filter(Boolean).join("-")}`.slice(0, 27);
  return {
    name: `${stem}.${extension === "html" ? "htm" : extension}`,
    type: /^\d/.test(number) ? `EX-${number}` : "EX-99",
    description: describable(description),
    contents,
  };
}

/** The document of an exhibit that was written here. */
export const writtenFile = (exhibit: WrittenExhibit): SubmissionFile =>
  submissionFile(exhibit.number, exhibit.title, new TextEncoder().encode(writeExhibit(exhibit)), "htm");

/** In the characters and the length that EDGAR takes for a description. */
function describable(text: string): string | null {
  const plain = text
    .replace(/[^A-Za-z0-9!#-$%():;'@*+\-/=?^_`~{|},. \\&"[\]]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 255)
    .trim();
  return plain === "" ? null : plain;
}
