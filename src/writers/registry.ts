import type { Schedule } from "../model/schedule.ts";
import { writeDocx } from "./docx/write-docx.ts";
import type { EdgarXmlOptions } from "./edgar-xml/options.ts";
import { writeEdgarXml } from "./edgar-xml/write-edgar-xml.ts";
import { writeHtml } from "./html/write-html.ts";
import { writeJson } from "./json/write-json.ts";
import { writeMarkdown } from "./markdown/write-markdown.ts";
import type { PageOptions } from "./page-options.ts";
import { writePdf } from "./pdf/write-pdf.ts";
import { writeText } from "./text/write-text.ts";
import type { WriteNote } from "./write-note.ts";

/** What the formats can be told; each takes its own. */
export interface WriterOptions extends EdgarXmlOptions, PageOptions {}

/** What a format made of a schedule: a text or bytes, and what it could not carry. */
export interface Written {
  readonly content: string | Uint8Array;
  readonly notes: readonly WriteNote[];
}

/** A format that a schedule can be written in. */
export interface Writer {
  /** As the command line names it. */
  readonly id: string;
  readonly title: string;
  /** Without its point. */
  readonly extension: string;
  readonly mediaType: string;
  /**
   * Whether it can show what changed since a schedule before (option `previous`): `tracked`, so that the reader accepts or
   * rejects it and one file serves; `marked`, so that a clean copy is a file of its own; `null` where it cannot.
   */
  readonly showsChanges: "tracked" | "marked" | null;
  /** @throws UserError where the format cannot be written on this platform. */
  write(schedule: Schedule, options?: WriterOptions): Promise<Written>;
}

const without = (content: string | Uint8Array): Written => ({ content, notes: [] });

/** Every format, in the order in which help and docs list them. */
export const writers: readonly Writer[] = [
  {
    id: "edgar-xml",
    title: "EDGAR submission (XML, schema X0202)",
    extension: "xml",
    mediaType: "application/xml",
    showsChanges: null,
    async write(schedule, options) {
      const { xml, notes } = writeEdgarXml(schedule, options);
      return { content: xml, notes };
    },
  },
  {
    id: "html",
    title: "HTML in the shape of the form, for the screen and for print",
    extension: "html",
    mediaType: "text/html",
    showsChanges: "marked",
    write: async (schedule, options) => without(writeHtml(schedule, options)),
  },
  {
    id: "docx",
    title: "Word, to be edited: styles, tables, footnotes, tracked changes",
    extension: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    showsChanges: "tracked",
    write: async (schedule, options) => without(await writeDocx(schedule, options)),
  },
  {
    id: "pdf",
    title: "PDF, tagged (PDF/UA-1), in the shape of the form",
    extension: "pdf",
    mediaType: "application/pdf",
    showsChanges: "marked",
    async write(schedule, options) {
      const { pdf, notes } = await writePdf(schedule, options);
      return { content: pdf, notes };
    },
  },
  {
    id: "markdown",
    title: "Markdown",
    extension: "md",
    mediaType: "text/markdown",
    showsChanges: "marked",
    write: async (schedule, options) => without(writeMarkdown(schedule, options)),
  },
  {
    id: "text",
    title: "Plain text of 79 columns",
    extension: "txt",
    mediaType: "text/plain",
    showsChanges: null,
    write: async (schedule) => without(writeText(schedule)),
  },
  {
    id: "json",
    title: "JSON, the Schedule itself",
    extension: "json",
    mediaType: "application/json",
    showsChanges: null,
    write: async (schedule) => without(writeJson(schedule)),
  },
];
