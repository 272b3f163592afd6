import { describe, expect, it } from "vitest";
import type { Schedule } from "../../model/schedule.ts";
import { example13D, example13G } from "../testing/example-schedule.ts";
import { withLongTextsInExhibits } from "./long-texts.ts";
import { writeEdgarXml } from "./write-edgar-xml.ts";

const long = Array.from(
  { length: 600 },
  (_, n) => `Paragraph ${n + 1} of a long answer, which goes on.`,
).join("\n\n");
const withItem = (number: string, text: string, parts: Readonly<Record<string, string>> = {}): Schedule => ({
  ...example13D,
  items: { ...example13D.items, [number]: { ...example13D.items[number]!, text, parts } },
});
const refusals = (schedule: Schedule) =>
  writeEdgarXml(schedule).notes.filter(({ message }) => message.includes("characters; EDGAR takes"));

describe("texts that are too long for EDGAR", () => {
  it("stay where they are when they fit", () => {
    expect(withLongTextsInExhibits(example13D)).toEqual({ schedule: example13D, exhibits: [] });
    expect(withLongTextsInExhibits(example13G)).toEqual({ schedule: example13G, exhibits: [] });
  });

  it("go into an exhibit behind the others, which the item names and the list has", () => {
    const given = withItem("4", long);
    expect(refusals(given)).toHaveLength(1);
    const { schedule, exhibits } = withLongTextsInExhibits(given);
    const number = exhibits[0]?.number;
    expect(exhibits.map(({ title, paragraphs }) => [title, paragraphs.length])).toEqual([
      ["Response to Item 4", 600],
    ]);
    expect(schedule.items["4"]?.text).toBe(
      `The response to Item 4 is set forth in Exhibit ${number}, which is incorporated herein by reference.`,
    );
    expect(schedule.exhibits.at(-1)).toEqual({
      number,
      description: "Response to Item 4.",
      incorporatedFrom: null,
    });
    expect(schedule.items["7"]?.text).toContain(`${number} Response to Item 4.`);
    expect(refusals(schedule)).toEqual([]);
  });

  it("leave the other parts of their item alone", () => {
    const given = withItem("5", `(a) ${long}\n\n(b) As on the covers.`, { a: long, b: "As on the covers." });
    const { schedule, exhibits } = withLongTextsInExhibits(given);
    expect(exhibits.map(({ title }) => title)).toEqual(["Response to Item 5(a)"]);
    expect(schedule.items["5"]?.parts.b).toBe("As on the covers.");
    expect(schedule.items["5"]?.text).toMatch(/^\(a\) The response to Item 5\(a\) is set forth in Exhibit/);
  });

  it("take the trades with them where these make Item 5(c) too long", () => {
    const trade = example13D.transactions[0]!;
    const transactions = Array.from({ length: 600 }, (_, n) => ({
      ...trade,
      cells: [`Fund ${n}`, "01/02/2025", "Purchase", "100", "$1.00"],
    }));
    const { schedule, exhibits } = withLongTextsInExhibits({ ...example13D, transactions });
    expect(schedule.transactions).toEqual([]);
    expect(exhibits[0]?.paragraphs.join("\n")).toContain("Fund 599 | 01/02/2025 | Purchase | 100 | $1.00");
    expect(refusals(schedule)).toEqual([]);
  });
});
