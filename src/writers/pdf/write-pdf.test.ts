import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrarySchedule } from "../testing/arbitrary-schedule.ts";
import { example13D, example13G } from "../testing/example-schedule.ts";
import { charactersLacking, withoutCharacters } from "./fonts-lack.ts";
import { template } from "./template.ts";
import { writePdf } from "./write-pdf.ts";

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

describe("the PDF", () => {
  it.each([
    example13D,
    example13G,
  ])("is tagged, says that it is PDF/UA, and carries the schedule's date", async (schedule) => {
    const { pdf, notes } = await writePdf(schedule, { watermark: "DRAFT" });
    const file = latin1(pdf);
    expect(file).toMatch(/^%PDF-1\.7/);
    expect(file).toContain("/StructTreeRoot");
    expect(file).toMatch(/pdfuaid:part(?:>|=")1/);
    expect(file).toContain(schedule === example13D ? "(D:20250317" : "(D:20250711");
    expect(notes).toEqual([]);
  });

  it("embeds fonts of the library and no others", async () => {
    const { pdf } = await writePdf({ ...example13D, securityClass: "Ordinary Shares (普通株) ☒ Ω Ж" });
    const fonts = [...latin1(pdf).matchAll(/\/FontName\s*\/[A-Z]{6}\+([A-Za-z0-9]+)/g)].map(
      ([, name]) => name,
    );
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/^(?:LibertinusSerif|NewCM|DejaVuSansMono)/);
  });

  it("prints a box for a character that no font has, and says which", async () => {
    const { notes } = await writePdf({ ...example13D, securityClass: "Ordinary Shares (普通株)" });
    expect(notes.map(({ message }) => message.slice(0, 49))).toEqual([
      'no font of the PDF has the character "普" (U+666E)',
      'no font of the PDF has the character "通" (U+901A)',
      'no font of the PDF has the character "株" (U+682A)',
    ]);
  });

  it("is set as data: no text of a schedule is taken for the language of typst", async () => {
    const evil = '#panic("x") $ ] #import "@preview/a:1.0.0": * \\ #read("/etc/hostname")';
    const { pdf } = await writePdf({ ...example13D, securityClass: evil, signatureComment: evil });
    expect(pdf.length).toBeGreaterThan(10_000);
  });

  it("imports nothing and reads nothing", () => {
    expect(template).not.toMatch(/#import|#include|@preview|read\(|image\(/);
  });

  it("has the same bytes every time, whatever the schedule says", async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySchedule, fc.option(arbitrarySchedule), async (schedule, previous) => {
        const options = { watermark: "DRAFT", ...(previous ? { previous } : {}) };
        const { pdf } = await writePdf(schedule, options);
        expect(Buffer.compare((await writePdf(schedule, options)).pdf, pdf)).toBe(0);
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

describe("the characters that fonts lack", () => {
  it("are taken from typst's own words", () => {
    const refusal =
      'message: "PDF/UA-1 error: the text `\\"漢\\"` could not be displayed with font", the text `"\\u{1f389}"` could not be displayed';
    expect(charactersLacking(refusal)).toEqual(["漢", "🎉"]);
    expect(charactersLacking("another error")).toEqual([]);
    expect(withoutCharacters("a漢b", new Set(["漢"]))).toBe("a□b");
  });
});
