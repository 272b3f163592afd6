import type { Format } from "./source.ts";

/** A shape of schedule that can be read, for the docs and the help. */
export interface RegisteredReader {
  readonly id: Format | "docx" | "submission";
  readonly title: string;
  /** The folder that reads it, within `src/readers/`. */
  readonly folder: string;
}

/** Every shape that `read` knows, the youngest first. */
export const readers: readonly RegisteredReader[] = [
  {
    id: "edgar-xml",
    title: "EDGAR's structured XML of Schedules 13D and 13G, both generations",
    folder: "edgar-xml",
  },
  { id: "html", title: "HTML, as filed from 2000 to 2024", folder: "layout" },
  {
    id: "plain-text",
    title: "Plain text of the first years, and text pasted from anywhere",
    folder: "layout",
  },
  { id: "markdown", title: "Markdown, as converters make it of a filing", folder: "layout" },
  {
    id: "docx",
    title: "A document of Word (.docx), tracked changes as accepted",
    folder: "docx",
  },
  {
    id: "submission",
    title: "A complete EDGAR submission: its header, and the schedule among its documents",
    folder: "submission",
  },
];
