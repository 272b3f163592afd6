import { longDate } from "../../base/plain-date.ts";
import type { Signature } from "../../model/schedule.ts";
import type { WrittenExhibit } from "../../model/written-exhibit.ts";
import { type Html, html, stacked } from "../html/html.ts";

/**
 * An exhibit as EDGAR takes it: a plain HTML document of tags that it has always taken, in ASCII, without styles or scripts.
 *
 * @example
 * writeExhibit(jointFilingAgreement) //=> "<html>…<p>In accordance with Rule 13d-1(k)(1) …"
 */
export function writeExhibit({ number, title, paragraphs, table, signatures }: WrittenExhibit): string {
  const body = html`<html>
<head><title>Exhibit ${number}</title></head>
<body>
<p align="right"><b>Exhibit ${number}</b></p>
<p align="center"><b>${title}</b></p>
${stacked([...paragraphs.map(paragraph), table === null ? null : tableOf(table), ...signatures.map(signatureBlock)])}
</body>
</html>
`;
  return inAscii(body.markup);
}

const paragraph = (text: string): Html =>
  html`<p>${stacked(text.split("\n").map((line) => html`${line}<br>`))}</p>`;

function tableOf({ head, rows }: NonNullable<WrittenExhibit["table"]>): Html {
  return html`<table border="1" cellpadding="3" cellspacing="0" width="100%">
<tr>${stacked(head.map((cell) => html`<th align="left">${cell}</th>`))}</tr>
${stacked(rows.map((row) => html`<tr>${stacked(row.map((cell) => html`<td valign="top">${cell}</td>`))}</tr>`))}
</table>`;
}

/** The name of whom it is for, the hand, the office and the day, a line each. */
function signatureBlock({ name, by, title, date }: Signature): Html {
  // Undated, it is not signed yet.
  const mark = date === null ? "____________________" : "/s/";
  const lines = [
    ...(by === null ? [] : [name]),
    by === null ? `${mark} ${unconformed(name)}` : `By: ${mark} ${unconformed(by)}`,
    ...(title === null ? [] : [`Title: ${title}`]),
    ...(date === null ? [] : [`Date: ${longDate(date)}`]),
  ];
  return html`<p>${stacked(lines.map((line) => html`${line}<br>`))}</p>`;
}

const inAscii = (text: string): string =>
  text.replace(/[^\n\t\x20-\x7e]/gu, (character) => `&#${character.codePointAt(0)};`);

/** A conformed signature without its own "/s/". */
const unconformed = (name: string): string => name.replace(/^\/s\/ ?/i, "");
