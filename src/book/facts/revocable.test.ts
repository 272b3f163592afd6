import { expect, test } from "vitest";
import { toReadable } from "../../base/decimal.ts";
import { type BookLines, bought, factsOf } from "../testing/book-of.ts";

const trust = "trust: { name: Family Trust, kind: trust }";
const revocable = (more = "") =>
  `{ kind: revocable, holder: trust, security: common, person: manager${more} }`;

const rightsOf = (arrangement: string, lines: BookLines = {}) =>
  factsOf(
    {
      persons: [trust],
      transactions: [bought("2024-01-02", 1000, "common", "trust")],
      arrangements: [arrangement],
      ...lines,
    },
    "2025-01-01",
  );

test("whoever may revoke a trust has a right to the shares that it holds, which are outstanding", () => {
  const { lots, rights } = rightsOf(revocable());
  expect(lots.map(({ id }) => id)).toEqual(["trust/common"]);
  expect(rights).toMatchObject([
    {
      id: "manager/trust/common",
      holder: "manager",
      kind: "revocable",
      title: "Common Stock held by Family Trust",
      unissued: false,
      overLot: "trust/common",
      endsByItself: false,
      exercisableFrom: "2024-01-02",
    },
  ]);
  expect(toReadable(rights[0]!.units)).toBe("1,000");
});

test.each([
  ["from when it can be revoked", ", exercisable: { from: 2025-06-01 }", "2025-06-01", false],
  ["since the arrangement is", ", from: 2024-03-01", "2024-03-01", false],
  ["when it ends", ", ends-by-itself: yes, exercisable: { from: 2025-06-01 }", "2025-06-01", true],
  ["the day of the end is not guessed", ", ends-by-itself: yes", null, true],
])("%s", (_, more, exercisableFrom, endsByItself) => {
  expect(rightsOf(revocable(more)).rights[0]).toMatchObject({ exercisableFrom, endsByItself });
});

test("a part of what is held can be revocable", () => {
  const { lots, rights } = rightsOf(revocable(", quantity: 300"));
  expect(lots.map(({ id, shares }) => `${id} ${toReadable(shares)}`)).toEqual([
    "trust/common#1 300",
    "trust/common#2 700",
  ]);
  expect(rights.map(({ overLot, units }) => `${overLot} ${toReadable(units)}`)).toEqual([
    "trust/common#1 300",
  ]);
});

test("depositary shares in a trust are the shares deposited", () => {
  const { rights } = rightsOf(revocable().replace("common", "ads"), {
    securities: ["ads: { kind: depositary-shares, title: ADSs, of: common, shares-per-unit: 4 }"],
    transactions: [bought("2024-01-02", 100, "ads", "trust")],
  });
  expect(toReadable(rights[0]!.units)).toBe("400");
});
