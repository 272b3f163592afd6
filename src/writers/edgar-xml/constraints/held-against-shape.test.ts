import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitrarySchedule } from "../../testing/arbitrary-schedule.ts";
import { example13D, example13G } from "../../testing/example-schedule.ts";
import { edgarSubmission } from "../write-edgar-xml.ts";
import { element, type XmlElement } from "../xml.ts";
import { heldAgainstShape } from "./held-against-shape.ts";
import { shapeOf13D } from "./schedule-13d.ts";
import { shapeOf13G } from "./schedule-13g.ts";

const options = {
  filer: { cik: "0001999001", ccc: "xxxxxxx1" },
  contact: { name: "Orla Whitcombe", phone: "212-555-0190", email: "orla@example.org" },
  percents: [null, null, "0.1"],
};
const whole = edgarSubmission(example13D, options).root;

/** The tree with the children of one element changed. */
function changed(
  root: XmlElement,
  path: readonly string[],
  change: (children: readonly XmlElement[]) => readonly XmlElement[],
): XmlElement {
  if (typeof root.children === "string") return root;
  const [next, ...rest] = path;
  if (next === undefined) return element(root.name, change(root.children));
  return element(
    root.name,
    root.children.map((child) => (child.name === next ? changed(child, rest, change) : child)),
  );
}

describe("a submission held against our own statement of what EDGAR takes", () => {
  test.each([
    ["13D", example13D, shapeOf13D],
    ["13G", example13G, shapeOf13G],
  ] as const)("a complete Schedule %s has nothing against it", (_, schedule, shape) => {
    expect(heldAgainstShape(edgarSubmission(schedule, options).root, shape)).toEqual([]);
  });

  test.each([
    [
      "what is missing",
      ["headerData"],
      (all: readonly XmlElement[]) => all.slice(0, -1),
      "edgarSubmission/headerData lacks filerInfo",
    ],
    [
      "what is out of order",
      ["formData"],
      (all: readonly XmlElement[]) => all.toReversed(),
      "edgarSubmission/formData has items1To7 out of order",
    ],
    [
      "what is too many",
      ["formData", "coverPageHeader"],
      (all: readonly XmlElement[]) => [...all.slice(0, 1), ...all],
      "edgarSubmission/formData/coverPageHeader has 2 of amendmentNo, and at most 1 may be",
    ],
    [
      "what is not known",
      ["formData"],
      (all: readonly XmlElement[]) => [...all, element("remarks", "x")],
      "edgarSubmission/formData has remarks, which is not known there",
    ],
    [
      "a value that is not taken",
      ["formData", "coverPageHeader"],
      (all: readonly XmlElement[]) =>
        all.map((child) => (child.name === "dateOfEvent" ? element("dateOfEvent", "2025-03-14") : child)),
      'edgarSubmission/formData/coverPageHeader/dateOfEvent is "2025-03-14"; EDGAR takes a date as MM/DD/YYYY',
    ],
  ] as const)("%s is named with its path", (_, path, change, complaint) => {
    expect(heldAgainstShape(changed(whole, path, change), shapeOf13D)).toContain(complaint);
  });

  test("whatever it has against a written schedule was noted when that was written", () => {
    fc.assert(
      fc.property(arbitrarySchedule, (schedule) => {
        const { root, notes } = edgarSubmission(schedule, options);
        const shape = schedule.form?.includes("13G") ? shapeOf13G : shapeOf13D;
        if (heldAgainstShape(root, shape).length > 0) expect(notes).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
