export { forEdgarXml } from "./edgar-xml/for-edgar-xml.ts";
export type { EdgarXmlOptions } from "./edgar-xml/options.ts";
export { writeEdgarXml } from "./edgar-xml/write-edgar-xml.ts";
export { type HtmlOptions, writeHtml } from "./html/write-html.ts";
export { writeJson } from "./json/write-json.ts";
export { type Writer, type WriterOptions, writers } from "./registry.ts";
export { writeText } from "./text/write-text.ts";
export type { WriteNote } from "./write-note.ts";
