import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrarySchedule } from "../testing/arbitrary-schedule.ts";
import { everythingSaid, withoutBlanks } from "../testing/everything-said.ts";
import { example13D, example13G } from "../testing/example-schedule.ts";
import { escapeMarkdown } from "./escape.ts";
import { writeMarkdown } from "./write-markdown.ts";

describe("a schedule in Markdown", () => {
  it("has headings, cover pages as tables, and the notes beneath", () => {
    const page = writeMarkdown(example13D);
    expect(page).toContain("\n# SCHEDULE 13D\n");
    expect(page).toContain("\n## Item 4. Purpose of Transaction.\n");
    expect(page).toContain("\n| 7 | SOLE VOTING POWER | 4,120,500 <sup>(1)</sup> |\n");
    expect(page).toContain(
      "\n(1) Includes 120,500 Shares issuable upon exercise of warrants within 60 days.\n",
    );
    expect(page).toContain("**Harbor & Finch Capital, LP**  \nBy: /s/ Émilie Finch");
    expect(writeMarkdown(example13G)).toContain("(e) ☒ An investment adviser");
  });

  it("shows what changed since", () => {
    const page = writeMarkdown(example13D, {
      previous: { ...example13D, amendmentNumber: 2 },
      watermark: "DRAFT",
    });
    expect(page).toContain("(Amendment No. <del>2</del><ins>3</ins>)");
    expect(page).toMatch(/^> \*\*DRAFT\*\*\n/);
  });

  it("leaves nothing out, and is the same every time", () => {
    fc.assert(
      fc.property(fc.oneof(arbitrarySchedule, fc.constantFrom(example13D, example13G)), (schedule) => {
        const page = writeMarkdown(schedule);
        expect(writeMarkdown(schedule)).toBe(page);
        const bare = (text: string) => withoutBlanks(text).replace(/[\\,]/g, "");
        for (const text of everythingSaid(schedule)) expect(bare(page)).toContain(bare(text));
      }),
      { numRuns: 100 },
    );
  });
});

describe("escaping", () => {
  it.each([
    ["a * b_c [d](e) <f> | `g` ~h~ $5", "a \\* b\\_c \\[d\\](e) \\<f\\> \\| \\`g\\` \\~h\\~ \\$5"],
    ["# one\n- two\n+ three\n1. four\n= five", "\\# one\n\\- two\n\\+ three\n1\\. four\n\\= five"],
    ["AT&T & Co. &amp; &#9;", "AT\\&T & Co. \\&amp; \\&#9;"],
    ["5% - 6%", "5% - 6%"],
  ])("%j", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});
