import type { Schedule } from "../model/schedule.ts";
import type { EdgarXmlOptions } from "./edgar-xml/options.ts";
import { writeEdgarXml } from "./edgar-xml/write-edgar-xml.ts";
import { type HtmlOptions, writeHtml } from "./html/write-html.ts";
import { writeJson } from "./json/write-json.ts";
import { writeText } from "./text/write-text.ts";
import type { WriteNote } from "./write-note.ts";

/** What the formats can be told; each takes its own. */
export interface WriterOptions extends EdgarXmlOptions, HtmlOptions {}

/** A format that a schedule can be written in. */
export interface Writer {
  /** As the command line names it. */
  readonly id: string;
  readonly title: string;
  /** Without its point. */
  readonly extension: string;
  readonly mediaType: string;
  write(
    schedule: Schedule,
    options?: WriterOptions,
  ): { readonly text: string; readonly notes: readonly WriteNote[] };
}

/** Every format, in the order in which help and docs list them. */
export const writers: readonly Writer[] = [
  {
    id: "edgar-xml",
    title: "EDGAR submission (XML, schema X0202)",
    extension: "xml",
    mediaType: "application/xml",
    write(schedule, options) {
      const { xml, notes } = writeEdgarXml(schedule, options);
      return { text: xml, notes };
    },
  },
  {
    id: "html",
    title: "HTML in the shape of the form, for the screen and for print",
    extension: "html",
    mediaType: "text/html",
    write: (schedule, options) => ({ text: writeHtml(schedule, options), notes: [] }),
  },
  {
    id: "text",
    title: "Plain text of 79 columns",
    extension: "txt",
    mediaType: "text/plain",
    write: (schedule) => ({ text: writeText(schedule), notes: [] }),
  },
  {
    id: "json",
    title: "JSON, the Schedule itself",
    extension: "json",
    mediaType: "application/json",
    write: (schedule) => ({ text: writeJson(schedule), notes: [] }),
  },
];
