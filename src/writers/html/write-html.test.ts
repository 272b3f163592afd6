import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverRows } from "../../model/cover-rows.ts";
import { itemHeadings } from "../../model/item-headings.ts";
import type { ReportingPerson, Schedule } from "../../model/schedule.ts";
import { read } from "../../readers/index.ts";
import { arbitrarySchedule } from "../testing/arbitrary-schedule.ts";
import { everythingSaid, withoutBlanks } from "../testing/everything-said.ts";
import { example13D, example13G } from "../testing/example-schedule.ts";
import { styleSheet } from "./style.ts";
import { writeHtml } from "./write-html.ts";

const withPerson = (change: Partial<ReportingPerson>): Schedule => ({
  ...example13D,
  reportingPersons: example13D.reportingPersons.map((person, i) =>
    i === 0 ? { ...person, ...change } : person,
  ),
});

const textOf = (page: string): string =>
  page
    .slice(page.indexOf("<body>"))
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ");

describe("the page", () => {
  it.each([
    example13D,
    example13G,
  ])("prints every row of the form on every cover, and every item it has", (schedule) => {
    const text = textOf(writeHtml(schedule));
    const kind = schedule.form?.includes("13G") ? "13G" : "13D";
    for (const { number, caption } of coverRows(kind)) {
      expect(
        text.split(`${number} ${caption}`).length - 1 + (text.split(`${number}${caption}`).length - 1),
      ).toBe(schedule.reportingPersons.length);
    }
    for (const number of Object.keys(schedule.items)) {
      expect(text).toContain(`Item ${number}. ${itemHeadings(kind)[number]}`);
    }
  });

  it("prints amounts with their thousands, percents with their sign and places by name", () => {
    const text = textOf(writeHtml(example13D));
    expect(text).toContain("4,132,750.5");
    expect(text).toContain("9.81%");
    expect(text).toContain("Less than 1%");
    expect(textOf(writeHtml(example13G))).toContain("Delaware");
  });

  it("links each mark to its note beneath the same cover", () => {
    const page = writeHtml(example13D);
    expect(page).toContain('4,120,500 <sup class="mark"><a href="#person-1-note-1">(1)</a></sup>');
    expect(page.split('id="person-1-note-1"')).toHaveLength(2);
    expect(page.indexOf('id="person-2-note-1"')).toBeGreaterThan(page.indexOf('id="person-2"'));
  });

  it("prints a note that stands nowhere at the end of the items", () => {
    const page = writeHtml({ ...example13D, footnotes: [{ mark: "3", text: "Loose.", marks: [] }] });
    expect(textOf(page)).toContain("(3) Loose.");
  });

  it("leaves blank what the schedule does not give", () => {
    const page = writeHtml(
      withPerson({ legalProceedings: null, aggregateAmountOwned: null, percentOfClass: null }),
    );
    expect(page).toContain('REQUIRED PURSUANT TO ITEM 2(d) OR 2(e)</div><div class="value"></div>');
    expect(textOf(page)).not.toMatch(/null|undefined|NaN/);
  });

  it("marks the boxes that are marked", () => {
    const page = writeHtml(withPerson({ memberOfGroup: "b", legalProceedings: true }));
    expect(textOf(page)).toContain("(a) ☐ (b) ☒");
    expect(textOf(writeHtml(example13G))).toContain("(e) ☒ An investment adviser");
    expect(textOf(writeHtml(example13G))).toContain("☒ Rule 13d-1(b)");
  });

  it("lists trades and exhibits once", () => {
    const exhibits = example13D.exhibits.map(({ description }) => description).join("\n\n");
    const item = { ...example13D.items["7"]!, text: exhibits };
    const text = textOf(writeHtml({ ...example13D, items: { ...example13D.items, "7": item } }));
    expect(text.split("Joint Filing Agreement, dated March 17, 2025.")).toHaveLength(2);
    expect(text.split("March 3, 2025")).toHaveLength(2);
  });

  it("carries a watermark where one is asked for", () => {
    expect(writeHtml(example13D, { watermark: "DRAFT <1>" })).toContain(">DRAFT &lt;1&gt;</div>");
    expect(writeHtml(example13D)).not.toContain('<div class="watermark"');
  });
});

describe("for every schedule", () => {
  const tags = (page: string) =>
    [...page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b/g)].map(([, end, name]) => `${end}${name}`);
  const empty = new Set(["meta", "br", "col"]);

  it("the page is the same bytes twice, needs nothing from elsewhere and runs nothing", () => {
    fc.assert(
      fc.property(arbitrarySchedule, (schedule) => {
        const page = writeHtml(schedule);
        expect(writeHtml(schedule)).toBe(page);
        expect(page).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import|\son[a-z]+=/i);
        expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
      }),
      { numRuns: 60 },
    );
  });

  it("tags are closed in order, ids are there once, headings skip no level", () => {
    fc.assert(
      fc.property(arbitrarySchedule, (schedule) => {
        const page = writeHtml(schedule);
        const open: string[] = [];
        for (const tag of tags(page)) {
          if (empty.has(tag)) continue;
          if (tag.startsWith("/")) expect(open.pop()).toBe(tag.slice(1));
          else open.push(tag);
        }
        expect(open).toEqual([]);
        const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        expect(levels.every((level, i) => level - (levels[i - 1] ?? 0) <= 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("nothing that it says is left out", () => {
    const references: Readonly<Record<string, string>> = {
      lt: "<",
      gt: ">",
      amp: "&",
      quot: '"',
      "#39": "'",
    };
    const readable = (page: string) =>
      textOf(page).replace(/&(lt|gt|amp|quot|#39);/g, (_, name) => references[name] ?? "");
    fc.assert(
      fc.property(fc.oneof(arbitrarySchedule, fc.constantFrom(example13D, example13G)), (schedule) => {
        const page = withoutBlanks(readable(writeHtml(schedule)));
        for (const text of everythingSaid(schedule)) expect(page).toContain(withoutBlanks(text));
      }),
      { numRuns: 100 },
    );
  });

  it("what a text says cannot become markup", () => {
    const evil = `"><script>alert(1)</script><b onmouseover='x'>&amp;`;
    const page = writeHtml(withPerson({ name: evil, comment: evil, citizenship: evil, types: [evil] }), {
      watermark: evil,
    });
    expect(page).not.toContain("<script");
    expect(page).not.toContain("<b ");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });
});

describe("read back", () => {
  it.each([example13D, example13G])("the face and the covers say the same", (schedule) => {
    const found = read(new TextEncoder().encode(writeHtml(schedule)));
    expect(found.form?.replace("SC ", "SCHEDULE ")).toBe(schedule.form?.replace("SC ", "SCHEDULE "));
    expect(found.amendmentNumber).toBe(schedule.amendmentNumber);
    expect(found.issuer.name).toBe(schedule.issuer.name);
    expect(found.issuer.cusips).toEqual(schedule.issuer.cusips);
    expect(found.securityClass).toBe(schedule.securityClass);
    expect(found.eventDate).toBe(schedule.eventDate);
    expect(found.rules).toEqual(schedule.rules);
    const covers = ({ reportingPersons }: Schedule) =>
      reportingPersons.map(({ cik: _, hasNoCik: __, citizenship, ...row }) => ({
        ...row,
        citizenship: citizenship === "DE" ? "Delaware" : citizenship,
      }));
    expect(covers(found)).toEqual(covers(schedule));
  });
});

describe("the colours", () => {
  const themes = styleSheet
    .split("@media (prefers-color-scheme: dark)")
    .map((part) => part.slice(0, part.indexOf("\n}")));
  const colour = (theme: string, name: string) =>
    new RegExp(`--${name}: #([0-9a-f]{6})`).exec(theme)?.[1] ?? "";
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each([
    ["light", themes[0] ?? ""],
    ["dark", themes[1] ?? ""],
  ])("can be read, %s", (_, theme) => {
    for (const ink of ["ink", "quiet", "link"]) {
      for (const ground of ["sheet", "wash"]) {
        expect(contrast(colour(theme, ink), colour(theme, ground))).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
