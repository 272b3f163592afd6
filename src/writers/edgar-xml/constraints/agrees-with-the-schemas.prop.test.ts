import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  changedAt,
  changes,
  countOf,
  documentOf,
  firstPlaces,
  fixedOddities,
  fullDocumentOf,
  oddities,
  pick,
  same,
  samples,
  valid,
} from "../../testing/arbitrary-submission.ts";
import { whyNoCorpus } from "../../testing/corpus.ts";
import { secValidator } from "../../testing/xsd.ts";
import { type EdgarType, edgarTypes, refusal } from "../types.ts";
import { serializeXml, type XmlElement } from "../xml.ts";
import { heldAgainstShape } from "./held-against-shape.ts";
import { shapeOf13D } from "./schedule-13d.ts";
import { shapeOf13G } from "./schedule-13g.ts";
import { isValue, type Shape } from "./shape.ts";

const stricter: ReadonlySet<EdgarType> = new Set([
  ...[
    edgarTypes.date,
    edgarTypes.cusip,
    edgarTypes.accession,
    edgarTypes.email,
    edgarTypes.ccc,
    edgarTypes.shares,
  ],
  ...[edgarTypes.percent, edgarTypes.amendment, edgarTypes.documentName, edgarTypes.documentContents],
  ...[edgarTypes.documentType, edgarTypes.trueFalse],
]);

const withNamespaces = (root: XmlElement, kind: "13D" | "13G"): string =>
  serializeXml({
    ...root,
    attributes: {
      xmlns: `http://www.sec.gov/edgar/schedule13${kind === "13G" ? "g" : "D"}`,
      "xmlns:com": "http://www.sec.gov/edgar/common",
    },
  });

function typesRefusing(root: XmlElement, shape: Shape): readonly EdgarType[] {
  const { of } = shape;
  if (isValue(of))
    return typeof root.children === "string" && refusal(of, root.children) !== null ? [of] : [];
  if (typeof root.children === "string") return [];
  return root.children.flatMap((child) => {
    const below = of.find(({ name }) => name === child.name);
    return below ? typesRefusing(child, below) : [];
  });
}

const because = whyNoCorpus();

describe.skipIf(because !== null)(
  `our own statement and the SEC's schemas${because === null ? "" : ` (${because})`}`,
  () => {
    const shapes = { "13D": shapeOf13D, "13G": shapeOf13G } as const;
    let validators: Readonly<Record<"13D" | "13G", ReturnType<typeof secValidator>>>;
    beforeAll(() => {
      validators = { "13D": secValidator("13D"), "13G": secValidator("13G") };
    });
    afterAll(() => {
      for (const { dispose } of Object.values(validators)) dispose();
    });

    it.each(["13D", "13G"] as const)("agree on every valid Schedule %s", (kind) => {
      fc.assert(
        fc.property(documentOf(shapes[kind]), (root) => {
          expect(heldAgainstShape(root, shapes[kind])).toEqual([]);
          expect(validators[kind].validate(withNamespaces(root, kind))).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });

    it.each(["13D", "13G"] as const)("agree on what is wrong with a Schedule %s", (kind) => {
      const asked = fc.tuple(documentOf(shapes[kind]), fc.nat(), oddities, pick(changes));
      let refused = 0;
      fc.assert(
        fc.property(asked, ([root, at, text, change]) => {
          const changed = changedAt(root, at % countOf(root), text, change);
          const ours = heldAgainstShape(changed, shapes[kind]);
          const theirs = validators[kind].validate(withNamespaces(changed, kind));
          if (theirs.length > 0) {
            refused += 1;
            expect({ theirs, ours: ours.length > 0 }).toEqual({ theirs, ours: true });
          } else if (ours.length > 0) {
            const types = typesRefusing(changed, shapes[kind]);
            expect({ ours, stricter: types.length > 0 && types.every((type) => stricter.has(type)) }).toEqual(
              {
                ours,
                stricter: true,
              },
            );
          }
        }),
        { numRuns: 400 },
      );
      expect(refused).toBeGreaterThan(100);
    });

    it.each(["13D", "13G"] as const)("agree on every edge of every type of Schedule %s", (kind) => {
      const [whole] = fc.sample(fullDocumentOf(shapes[kind]), { numRuns: 1, seed: 1 });
      if (!whole) throw new Error("no document was made");
      for (const [at, type] of firstPlaces(whole, shapes[kind])) {
        const edges = type.maxLength === null ? [] : [type.maxLength, type.maxLength + 1];
        const values = [...fixedOddities, ...edges.map((length) => "w".repeat(length)), ...samples];
        const differing = values.filter((text) => {
          const theirs =
            validators[kind].validate(withNamespaces(changedAt(whole, at, text, same), kind)).length > 0;
          const ours = refusal(type, text) !== null;
          return ours !== theirs && !(ours && stricter.has(type));
        });
        expect(
          differing.map((text) => text.slice(0, 40)),
          type.name,
        ).toEqual([]);
      }
    });

    it("know a value of every type that a schedule is made of", () => {
      for (const [type, values] of valid) expect(values, type.name).not.toEqual([]);
    });
  },
);
