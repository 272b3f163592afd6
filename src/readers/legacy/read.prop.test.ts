import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineIndex } from "../../base/place.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { Format } from "../source.ts";
import { type KnownSchedule, knownSchedules } from "../testing/known-schedule.ts";
import { ASCII_LAYOUTS, printAscii } from "../testing/print-ascii.ts";
import { HTML_BOXES, HTML_LAYOUTS, printHtml } from "../testing/print-html.ts";
import { MARKDOWN_BOXES, printMarkdown } from "../testing/print-markdown.ts";
import { printings } from "../testing/printing.ts";
import { readLegacy } from "./read.ts";

const readText = (text: string, format: Format): Schedule =>
  readLegacy({ text, start: 0, end: text.length, format, lines: lineIndex(text), submission: null });

function expectSame(text: string, format: Format, { schedule }: KnownSchedule): void {
  const read = readText(text, format);
  const { form, amendmentNumber, securityClass, reportingPersons } = schedule;
  expect({
    form: read.form,
    amendmentNumber: read.amendmentNumber,
    securityClass: read.securityClass,
  }).toEqual({
    form,
    amendmentNumber,
    securityClass,
  });
  expect(read.issuer.name).toBe(schedule.issuer.name);
  expect(read.issuer.cusips).toEqual(schedule.issuer.cusips);
  expect(read.reportingPersons).toEqual(reportingPersons);
}

const runs = { numRuns: 60 };

describe("reading what was printed gives back the cover pages", () => {
  it.each(ASCII_LAYOUTS)("plain text, %s", (layout) => {
    fc.assert(
      fc.property(knownSchedules, printings(), fc.boolean(), (known, printing, pageBreaks) => {
        expectSame(printAscii(known, layout, printing, pageBreaks), "plain-text", known);
      }),
      runs,
    );
  });

  it.each(HTML_LAYOUTS)("HTML, %s", (layout) => {
    fc.assert(
      fc.property(knownSchedules, printings(HTML_BOXES), fc.boolean(), (known, printing, pageBreaks) => {
        expectSame(printHtml(known, layout, printing, pageBreaks), "html", known);
      }),
      runs,
    );
  });

  it.each(["\t", "|"] as const)("Markdown, rows set with %j", (separator) => {
    fc.assert(
      fc.property(knownSchedules, printings(MARKDOWN_BOXES), (known, printing) => {
        expectSame(printMarkdown(known, separator, printing), "markdown", known);
      }),
      runs,
    );
  });
});
