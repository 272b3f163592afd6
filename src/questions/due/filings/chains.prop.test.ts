import fc from "fast-check";
import { expect, test } from "vitest";
import { reviewFilings } from "./review-filings.ts";
import { filing } from "./testing/filings.ts";

const filings = [
  { form: "SC 13D", cik: "0000000001", filer: "0000000009" },
  { form: "SC 13D/A 1", filed: "2025-04-21", event: "2025-04-17", issuer: "EXAMPLE CORP" },
  {
    form: "SC 13D/A 2",
    filed: "2025-05-21",
    event: "2025-05-19",
    cik: "0000000001",
    covers: ["FUND, LP 800000 8.0"],
  },
  { form: "SC 13D", issuer: "Other Inc.", cusip: "123456789" },
  { form: "SC 13D/A 1", issuer: "Renamed Inc.", cusip: "12345678", filed: "2025-04-21", event: "2025-04-17" },
  {
    form: "SC 13G",
    rules: ["13d-1(b)"] as const,
    covers: ["Bank NA 700000 7.0"],
    event: "2024-12-31",
    filed: "2025-02-14",
  },
].map((written, n) => filing({ ...written, file: `${n}` }));

const told = (order: readonly number[]): readonly string[] =>
  reviewFilings(order.flatMap((n) => filings[n] ?? []))
    .map((chain) =>
      chain.filings
        .map(({ filing: { files }, judgement }) => `${files.join()} ${judgement.standing}`)
        .join("; "),
    )
    .toSorted();

test("in whatever order the files come, chains and judgements are the same", () => {
  const inOrder = told(filings.map((_, n) => n));
  expect(inOrder).toHaveLength(3);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        filings.map((_, n) => n),
        { minLength: filings.length },
      ),
      (order) => {
        expect(told(order)).toEqual(inOrder);
      },
    ),
  );
});
