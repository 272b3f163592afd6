import fc from "fast-check";
import { expect, test } from "vitest";
import { readInsiderReport } from "./read.ts";
import { cell, insiderXml } from "./testing/sample.ts";

const encode = (text: string) => new TextEncoder().encode(text);

const shares = fc.bigInt({ min: 0n, max: 10n ** 12n }).map(String);
const ids = fc.uniqueArray(
  fc.integer({ min: 1, max: 99 }).map((n) => `F${n}`),
  { maxLength: 5 },
);
const rows = fc.array(
  fc.record({
    kind: fc.constantFrom("transaction" as const, "holding" as const),
    after: fc.option(shares, { nil: null }),
    footnotes: ids,
  }),
  { maxLength: 30 },
);

test("gives back whatever the rows of a table say, in their order", () => {
  fc.assert(
    fc.property(rows, (said) => {
      const table = said
        .map(({ kind, after, footnotes }) => {
          const name = kind === "holding" ? "nonDerivativeHolding" : "nonDerivativeTransaction";
          const amounts = cell("sharesOwnedFollowingTransaction", after, ...footnotes);
          return `<${name}><postTransactionAmounts>${amounts}</postTransactionAmounts></${name}>`;
        })
        .join("\n");
      const known = Array.from({ length: 99 }, (_, n) => `<footnote id="F${n + 1}">n</footnote>`).join("");
      const report = readInsiderReport(
        encode(insiderXml({ nonDerivative: table, derivative: "", footnotes: known })),
      );
      expect(report.problems).toEqual([]);
      expect(report.nonDerivative.map(({ kind, sharesAfter }) => ({ kind, sharesAfter }))).toEqual(
        said.map(({ kind, after, footnotes }) => ({ kind, sharesAfter: { value: after, footnotes } })),
      );
    }),
    { numRuns: 100 },
  );
});

test("takes any bytes at all", () => {
  const sample = encode(insiderXml());
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), fc.nat(), fc.nat({ max: 300 }), (noise, at, cut) => {
      const from = at % sample.length;
      const bytes = new Uint8Array([...sample.slice(0, from), ...noise, ...sample.slice(from + cut)]);
      const codes = readInsiderReport(bytes).problems.map(({ code }) => code);
      expect(codes).not.toContain("document/reader-failed");
    }),
    { numRuns: 300 },
  );
});
