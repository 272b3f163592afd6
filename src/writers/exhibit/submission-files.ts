import type { Schedule } from "../../model/schedule.ts";
import type { WrittenExhibit } from "../../model/written-exhibit.ts";
import { type SubmissionFile, submissionFile, writtenFile } from "./submission-file.ts";

/** The document of an exhibit, as the filer has it. */
export interface GivenDocument {
  readonly number: string;
  readonly description: string;
  readonly extension: string;
  readonly contents: Uint8Array;
}

/** The documents that go with a schedule, in the order in which it lists its exhibits. What it does not list does not go. */
export function submissionFiles(
  schedule: Schedule,
  written: readonly WrittenExhibit[],
  given: readonly GivenDocument[],
): readonly SubmissionFile[] {
  return schedule.exhibits.flatMap(({ number, description }) => {
    if (/\(previously filed\)/i.test(description)) return [];
    const document = given.find((one) => one.number === number);
    if (document) {
      return [submissionFile(document.number, document.description, document.contents, document.extension)];
    }
    const exhibit = written.find((one) => one.number === number);
    return exhibit ? [writtenFile(exhibit)] : [];
  });
}
