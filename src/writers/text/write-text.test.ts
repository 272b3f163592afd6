import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../../readers/index.ts";
import { arbitrarySchedule } from "../testing/arbitrary-schedule.ts";
import { everythingSaid, withoutBlanks } from "../testing/everything-said.ts";
import { example13D, example13G } from "../testing/example-schedule.ts";
import { wrap } from "./wrap.ts";
import { writeText } from "./write-text.ts";

describe("a schedule in type", () => {
  it("has the face, the covers, the items and the signatures", () => {
    const text = writeText(example13D);
    expect(text).toContain("(Amendment No. 3)");
    expect(text).toContain("| 11 | AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON           |");
    expect(text).toContain("4,120,500 (1)");
    expect(text).toContain("Item 4. Purpose of Transaction.");
    expect(text).toContain("By: /s/ Orla Whitcombe");
    expect(text).toContain("Ines Duarte; Chief Financial Officer;");
  });

  it("is 79 columns wide, whatever it says, and the same every time", () => {
    fc.assert(
      fc.property(arbitrarySchedule, (schedule) => {
        const text = writeText(schedule);
        expect(writeText(schedule)).toBe(text);
        const isPlain = /^[\n\x20-\x7e§“”é—]*$/.test(text);
        if (isPlain) expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(79);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves nothing out", () => {
    fc.assert(
      fc.property(fc.oneof(arbitrarySchedule, fc.constantFrom(example13D, example13G)), (schedule) => {
        const page = withoutBlanks(writeText(schedule));
        for (const text of everythingSaid(schedule)) expect(page).toContain(withoutBlanks(text));
      }),
      { numRuns: 100 },
    );
  });

  it.each([example13D, example13G])("the numbers of its covers are read back", (schedule) => {
    const found = read(new TextEncoder().encode(writeText(schedule)));
    const numbers = ({ reportingPersons }: typeof schedule) =>
      reportingPersons.map(({ name, soleVotingPower, aggregateAmountOwned, percentOfClass, types }) => [
        name,
        soleVotingPower,
        aggregateAmountOwned,
        percentOfClass,
        types,
      ]);
    expect(numbers(found)).toEqual(numbers(schedule));
    expect(found.issuer.cusips).toEqual(schedule.issuer.cusips);
  });
});

describe("wrapping", () => {
  it("breaks between words, and a word only where it is longer than the line", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
    expect(wrap("a\nb", 4)).toEqual(["a", "b"]);
  });
});
