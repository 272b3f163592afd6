import type { Schedule } from "../../model/schedule.ts";
import type { PageOptions } from "../page-options.ts";

/**
 * The schedule as a document of Word that a law firm can edit: styles, the cover pages as tables, the notes as footnotes
 * under the schedule's own marks, a head and page numbers. With a schedule before, what changed since stands as tracked
 * insertions and deletions, to accept or reject.
 *
 * The same schedule gives the same bytes; dates in the file are the schedule's own.
 *
 * @example
 * await writeDocx(schedule, { watermark: "DRAFT", previous }) //=> Uint8Array
 */
export async function writeDocx(schedule: Schedule, options: PageOptions = {}): Promise<Uint8Array> {
  const { documentOf } = await import("./document.ts");
  return documentOf(schedule, options);
}
