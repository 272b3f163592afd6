import type { LineIndex } from "../base/place.ts";
import type { Submission } from "../model/submission.ts";
import type { PlaceTable } from "./place-table.ts";

/** The shapes in which a schedule has come over thirty years. */
export type Format = "edgar-xml" | "html" | "plain-text" | "markdown";

/**
 * The document to read, as a stretch of the decoded text of the whole file: places count in `text`, so that what a
 * reader finds in the main document of a submission can be shown in the file as it was given.
 */
export interface SourceDocument {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly format: Format;
  readonly lines: LineIndex;
  /** Whether the file is known to hold nothing but ASCII, which spares a search for what is not. */
  readonly isAscii?: boolean;
  /** The submission that the document came in, where it came in one. */
  readonly submission: Submission | null;
  /** The places noted so far, those of the submission's header, which the document's join; none if absent. */
  readonly places?: PlaceTable;
}
