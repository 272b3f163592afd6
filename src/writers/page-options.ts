import type { Schedule } from "../model/schedule.ts";

/** What a page or a document for people can be told. */
export interface PageOptions {
  /** Across every page, on screen and in print: "DRAFT". */
  readonly watermark?: string;
  /** The schedule before: what changed since is shown as a redline. */
  readonly previous?: Schedule;
}
