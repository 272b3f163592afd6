import type { KnownSchedule } from "./known-schedule.ts";
import { isPower, type PrintedRow, type Printing, rowsOf } from "./printing.ts";

export type HtmlLayout =
  | "label-above-value"
  | "value-in-next-cell"
  | "one-cell-a-line"
  | "nested-tables"
  | "unclosed-tags"
  | "paragraphs"
  | "one-table-for-all"
  | "captions-split-over-cells"
  | "answers-beside-captions"
  | "powers-in-two-columns"
  | "spacer-cells"
  | "preformatted";

export const HTML_LAYOUTS: readonly HtmlLayout[] = [
  "label-above-value",
  "value-in-next-cell",
  "one-cell-a-line",
  "nested-tables",
  "unclosed-tags",
  "paragraphs",
  "one-table-for-all",
  "captions-split-over-cells",
  "answers-beside-captions",
  "powers-in-two-columns",
  "spacer-cells",
  "preformatted",
];

/** Boxes that only a page can draw. */
export const HTML_BOXES: readonly (readonly [string, string])[] = [
  ["[X]", "[&nbsp;&nbsp;]"],
  ["&#9746;", "&#9744;"],
  ['<font face="Wingdings">x</font>', '<font face="Wingdings">o</font>'],
  ['<span style="font-family:Wingdings">&#254;</span>', '<span style="font-family:Wingdings">&#168;</span>'],
  ['<img src="g123checked.gif" alt="checked box">', '<img src="g123unchecked.gif" alt="unchecked box">'],
  ['<input type="checkbox" checked>', '<input type="checkbox">'],
  ["<u>&nbsp;X&nbsp;</u>", "<u>&nbsp;&nbsp;</u>"],
];

const SIDE = "NUMBER OF<br>SHARES<br>BENEFICIALLY<br>OWNED BY<br>EACH<br>REPORTING<br>PERSON<br>WITH";

/** The schedule as a page; its marks of footnotes are superscripts. */
export function printHtml(
  known: KnownSchedule,
  layout: HtmlLayout,
  printing: Printing,
  pageBreaks: boolean,
): string {
  const covers = known.schedule.reportingPersons.map((person) =>
    coverOf(known, rowsOf(known.kind, person, printing), layout, pageBreaks),
  );
  const joined =
    layout === "one-table-for-all"
      ? `<table>${covers.join('<tr><td colspan="3">&nbsp;</td></tr>')}</table>`
      : covers.join('<hr style="page-break-after:always">');
  return `<html><body>${title(known)}${joined}<p>Item 1. Security and Issuer.</p><p>This statement relates to shares.</p><p>SIGNATURE</p><p>Date: May 1, 2001</p><p>/s/ A Signer</p></body></html>`;
}

function title({ kind, schedule }: KnownSchedule): string {
  const number = schedule.amendmentNumber === null ? "&nbsp;&nbsp;" : String(schedule.amendmentNumber);
  const p = (text: string): string => `<p align="center"><b>${text}</b></p>`;
  return [
    p("SECURITIES AND EXCHANGE COMMISSION"),
    p(`SCHEDULE ${kind}`),
    p(`(Amendment No. ${number})<sup>1</sup>`),
    p(escaped(schedule.issuer.name ?? "")),
    p("(Name of Issuer)"),
    `<p>${schedule.securityClass}<br>(Title of Class of Securities)</p>`,
    p(schedule.issuer.cusips[0] ?? ""),
    p("(CUSIP Number)"),
  ].join("\n");
}

function coverOf(
  known: KnownSchedule,
  rows: readonly PrintedRow[],
  layout: HtmlLayout,
  pageBreaks: boolean,
): string {
  const powers = rows.filter(isPower);
  const cells = rows.map((row) => {
    const pageEnd = pageBreaks && row.row === "percent" && layout !== "one-table-for-all";
    const html = row === powers[0] ? powersOf(powers, layout) : isPower(row) ? "" : rowOf(row, layout);
    return pageEnd && layout !== "paragraphs"
      ? `${html}</table><p style="page-break-after:always">Page 2 of 9</p><table>`
      : html;
  });
  const cusip = `<p>CUSIP No. ${known.schedule.issuer.cusips[0]}</p>`;
  if (layout === "one-table-for-all")
    return `<tr><td colspan="3">CUSIP No. 123456AB9</td></tr>${cells.join("\n")}`;
  return layout === "paragraphs"
    ? cusip + cells.join("\n")
    : `${cusip}<table border="1">${cells.join("\n")}</table>`;
}

const answerHtml = (row: PrintedRow, between = "<br>"): string => row.answer.map(asHtml).join(between);

function rowOf(row: PrintedRow, layout: HtmlLayout): string {
  const answer = answerHtml(row);
  switch (layout) {
    case "label-above-value":
    case "answers-beside-captions":
    case "one-table-for-all":
      return `<tr><td>${row.number}</td><td colspan="2">${row.caption}<br>${answer}</td></tr>`;
    case "powers-in-two-columns":
      return `<tr><td>${row.number}</td><td colspan="3">${row.caption}<br>${answer}</td></tr>`;
    case "spacer-cells":
      return `<tr><td>${row.number}</td><td>&nbsp;</td><td>${row.caption}</td><td></td></tr><tr><td></td><td></td><td>${answer}</td><td>&nbsp;</td></tr>`;
    case "preformatted":
      return `${row.number.padEnd(6)}${row.caption}\n${row.answer.map((a) => `          ${asHtml(a)}\n`).join("")}`;
    case "value-in-next-cell":
      return `<tr><td>${row.number}</td><td>${row.caption}</td><td>${answer}</td></tr>`;
    case "one-cell-a-line":
      return `<tr><td>${row.number} ${row.caption}</td></tr>${row.answer.map((a) => `<tr><td>${asHtml(a)}</td></tr>`).join("")}`;
    case "nested-tables":
      return `<tr><td><table><tr><td>${row.number}</td><td>${row.caption}</td></tr><tr><td></td><td>${answer}</td></tr></table></td></tr>`;
    case "unclosed-tags":
      return `<TR><TD>${row.number}<TD><FONT SIZE=2>${row.caption}<P>${answer}`;
    case "paragraphs":
      return `<p>${row.number} ${row.caption}:</p>${row.answer.map((a) => `<p>${asHtml(a)}</p>`).join("")}`;
    case "captions-split-over-cells": {
      const middle = row.caption.indexOf(" ", row.caption.length / 2);
      return `<tr><td>${row.number}</td><td>${row.caption.slice(0, middle)}</td></tr><tr><td></td><td>${row.caption.slice(middle + 1)}</td></tr><tr><td></td><td>${answer}</td></tr>`;
    }
  }
}

function powersOf(powers: readonly PrintedRow[], layout: HtmlLayout): string {
  const one = (row: PrintedRow): string => `${row.caption}<br>${answerHtml(row)}`;
  switch (layout) {
    case "paragraphs":
    case "preformatted":
      return powers.map((row) => rowOf(row, layout)).join("");
    case "nested-tables":
      return `<tr><td>${SIDE}</td><td><table>${powers.map((row) => `<tr><td>${row.number}</td><td>${one(row)}</td></tr>`).join("")}</table></td></tr>`;
    case "unclosed-tags":
      return `<TR><TD ROWSPAN=4>${SIDE}${powers.map((row) => `<TD>${row.number}<TD>${one(row)}<TR>`).join("")}`;
    case "answers-beside-captions": {
      const lines = powers.map((row) => row.caption).join("<br>");
      const full = powers.every(({ answer }) => answer.length === 1);
      if (!full) return powersOf(powers, "label-above-value");
      return `<tr><td>${SIDE}</td><td>${lines}</td><td>${powers.map((row) => answerHtml(row)).join("<br>")}</td></tr>`;
    }
    case "powers-in-two-columns": {
      const [a, b, c, d] = powers as readonly [PrintedRow, PrintedRow, PrintedRow, PrintedRow];
      const pair = (left: PrintedRow, right: PrintedRow): string =>
        `<tr><td>${left.number}</td><td>${left.caption}</td><td>${right.number}</td><td>${right.caption}</td></tr><tr><td></td><td>${answerHtml(left)}</td><td></td><td>${answerHtml(right)}</td></tr>`;
      return pair(a, b) + pair(c, d);
    }
    case "value-in-next-cell":
      return powers
        .map(
          (row, i) =>
            `<tr>${i === 0 ? `<td rowspan="4">${SIDE}</td>` : ""}<td>${row.number}</td><td>${row.caption}</td><td>${answerHtml(row)}</td></tr>`,
        )
        .join("");
    default:
      return powers
        .map(
          (row, i) =>
            `<tr>${i === 0 ? `<td rowspan="4">${SIDE}</td>` : ""}<td>${row.number}</td><td>${one(row)}</td></tr>`,
        )
        .join("");
  }
}

const escaped = (text: string): string => text.replace(/&(?![a-z#])/g, "&amp;");

/** Boxes are HTML already; the marks of footnotes become superscripts. */
const asHtml = (text: string): string => escaped(text).replace(/ ?\((\d)\)$/, "<sup>$1</sup>");
