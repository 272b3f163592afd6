import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyOf, CERTIFICATION } from "./testing/body-of.ts";

const PIECES = [
  "Item 5.",
  "Items 1 through 9",
  "(a)",
  "Exhibit 99.1 ",
  "EXHIBIT INDEX",
  "SIGNATURE",
  "By: ",
  "/s/ ",
  "Name: ",
  "Title:",
  "Dated: ",
  "July 23, 2024",
  "7/23/24",
  "__________",
  "----------",
  "\n",
  "\n\n",
  "   ",
  "\t",
  "Birch Corp.",
  "Jane Roe",
  "President",
  "[X]",
  "(1)",
  "*",
  "Name        Citizenship\n",
  "Date    Shares    Price\n",
  "1,000",
  "$4.00",
  "<PAGE>\n",
  "☒",
  "filed on",
  "amended on",
  "Schedule 13D",
];
const jumble = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 120 })
  .map((pieces) => pieces.join(""));

describe("reading any body", () => {
  it("never throws, and places every value it names", () => {
    fc.assert(
      fc.property(
        jumble,
        fc.constantFrom("plain-text" as const, "html" as const, "markdown" as const),
        (text, format) => {
          const { value, places } = bodyOf({
            text: `${text}\n${CERTIFICATION}\n${text}`,
            format,
            names: ["Jane Roe", "Birch Corp."],
          });
          for (const [at] of value.signatures.entries())
            expect(places[`signatures.${at}.name`]).toBeDefined();
          for (const number of Object.keys(value.items)) {
            if (value.items[number]?.text) expect(places[`items.${number}.text`]).toBeDefined();
          }
          for (const place of Object.values(places)) expect(place.end).toBeGreaterThanOrEqual(place.start);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("gives a signature for every block written", () => {
    const name = fc.constantFrom("Jane Roe", "John Q. Doe", "MARY MAJOR", "Ann de la Cruz");
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), (names) => {
        const text = `${CERTIFICATION}\n${names.map((one) => `/s/ ${one}\n----------------\n${one}\n`).join("\n")}`;
        expect(bodyOf({ text }).value.signatures.map((signature) => signature.name)).toEqual(names);
      }),
    );
  });

  it.each([
    ["one endless line", "Item 5. a (1) ".repeat(60_000)],
    ["blanks", `Item 5.${" ".repeat(400_000)}x`],
    ["dashes", "-".repeat(400_000)],
    ["brackets", "(a)".repeat(130_000)],
    ["headings", "Item 5. Interest in Securities of the Issuer\n".repeat(8_000)],
    ["signatures", `${CERTIFICATION}\n${"By: /s/ Jane Roe\nJane Roe\n".repeat(8_000)}`],
    ["certifications", CERTIFICATION.repeat(1_500)],
    ["exhibits", `Item 7. Material to be Filed as Exhibits\n${"Exhibit 1. Agreement\n".repeat(15_000)}`],
    ["trades", `Date      Shares     Price\n${"1/2/2001   1,000     4.00\n".repeat(12_000)}`],
    ["dates apart", "1/2/2001   1,000     4.00\n\n\n".repeat(12_000)],
    ["names", "Name          Citizenship\nJane Roe      USA\n\n".repeat(8_000)],
    ["quotes and stops", 'No. "A" Inc. '.repeat(30_000)],
  ])("takes time in proportion to %s", (_, text) => {
    const started = performance.now();
    bodyOf({ text, names: ["Jane Roe"] });
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
