import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../../readers/index.ts";
import { arbitrarySchedule } from "../testing/arbitrary-schedule.ts";
import { forEdgarXml } from "./for-edgar-xml.ts";
import { writeEdgarXml } from "./write-edgar-xml.ts";

const bytesOf = (xml: string) => new TextEncoder().encode(xml);

describe("for every schedule", () => {
  it("what is written is read back, and the reader has nothing to complain of", () => {
    fc.assert(
      fc.property(arbitrarySchedule, (schedule) => {
        const found = read(bytesOf(writeEdgarXml(schedule, { percents: ["0.5"] }).xml));
        expect(found.problems.map(({ code }) => code)).toEqual(["edgar-xml/test-filing"]);
        const said = { ...found, problems: [], places: {}, submission: null };
        expect(said).toEqual(forEdgarXml(schedule, { percents: ["0.5"] }));
      }),
      { numRuns: 300 },
    );
  });

  it("what the XML can carry is carried as it is", () => {
    fc.assert(
      fc.property(arbitrarySchedule, (schedule) => {
        const once = forEdgarXml(schedule);
        expect(forEdgarXml(once)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });

  it("the bytes are ASCII and the same every time", () => {
    fc.assert(
      fc.property(arbitrarySchedule, (schedule) => {
        const { xml } = writeEdgarXml(schedule);
        expect(xml).toMatch(/^[\n\t\x20-\x7e]*$/);
        expect(writeEdgarXml(schedule).xml).toBe(xml);
      }),
      { numRuns: 100 },
    );
  });
});
