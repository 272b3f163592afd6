import { expect, test } from "vitest";
import { toReadable } from "../../base/decimal.ts";
import { type BookLines, bought, complaintOf, factsOf } from "../testing/book-of.ts";

const held = { transactions: [bought("2024-01-02", 1000)] };

const lots = (lines: BookLines, on = "2025-01-01") =>
  factsOf(lines, on).lots.map(({ id, shares, powers, exclusion }) => ({
    lot: `${id} ${toReadable(shares)}`,
    powers: powers.map(({ person, voting, dispositive }) => `${person} ${voting} ${dispositive}`),
    exclusion: exclusion?.kind ?? null,
  }));

const pledge = (more = "") => `{ kind: pledge, holder: fund, security: common, person: manager${more} }`;
const proxy = (more = "") =>
  `{ kind: power, holder: fund, security: common, person: manager, voting: sole${more} }`;

test("what is held without more is one lot, at the places of its transactions", () => {
  const [lot] = factsOf(
    { transactions: [bought("2024-01-02", 600), bought("2024-02-02", 400)] },
    "2025-01-01",
  ).lots;
  expect(lot).toMatchObject({ id: "fund/common", holder: "fund", heldAs: null, powers: [], exclusion: null });
  expect(lot?.facts.map(({ line }) => line)).toEqual([12, 13]);
});

test("depositary shares are the shares deposited", () => {
  const lines = {
    securities: [
      "ads: { kind: depositary-shares, title: American Depositary Shares, of: common, shares-per-unit: 2.5 }",
    ],
    transactions: [bought("2024-01-02", 101, "ads")],
  };
  const [lot] = factsOf(lines, "2025-01-01").lots;
  expect(lot?.heldAs).toBe("101 American Depositary Shares");
  expect(toReadable(lot!.shares)).toBe("252.5");
});

test("an arrangement over all is over the whole lot", () => {
  expect(lots({ ...held, arrangements: [pledge()] })).toEqual([
    { lot: "fund/common 1,000", powers: [], exclusion: "pledge" },
  ]);
});

test("an arrangement over a part splits the lot in two", () => {
  expect(lots({ ...held, arrangements: [proxy(", quantity: 400")] })).toEqual([
    { lot: "fund/common#1 400", powers: ["manager sole none"], exclusion: null },
    { lot: "fund/common#2 600", powers: [], exclusion: null },
  ]);
});

test("parts of one sort lie side by side, those of two sorts begin at the same share", () => {
  const arrangements = [pledge(", quantity: 300"), pledge(", quantity: 200"), proxy(", quantity: 400")];
  expect(lots({ ...held, arrangements })).toEqual([
    { lot: "fund/common#1 300", powers: ["manager sole none"], exclusion: "pledge" },
    { lot: "fund/common#2 100", powers: ["manager sole none"], exclusion: "pledge" },
    { lot: "fund/common#3 100", powers: [], exclusion: "pledge" },
    { lot: "fund/common#4 500", powers: [], exclusion: null },
  ]);
});

test("powers over all lie over those over a part", () => {
  const arrangements = [proxy(), proxy(", dispositive: shared, quantity: 100")];
  expect(lots({ ...held, arrangements }).map(({ powers }) => powers)).toEqual([
    ["manager sole none", "manager sole shared"],
    ["manager sole none"],
  ]);
});

test.each([
  ["2024-05-31", null],
  ["2024-06-01", "pledge"],
  ["2024-06-30", "pledge"],
  ["2024-07-01", null],
])("an arrangement from June to July: on %s it is %s", (on, exclusion) => {
  const arrangements = [pledge(", from: 2024-06-01, until: 2024-07-01")];
  expect(lots({ ...held, arrangements }, on)[0]?.exclusion).toBe(exclusion);
});

test("what the law asks about a pledge, an underwriting and a record is handed over, and what nobody says is null", () => {
  const exclusion = (arrangement: string) =>
    factsOf({ ...held, arrangements: [arrangement] }, "2025-01-01").lots[0]?.exclusion;
  expect(exclusion(pledge(", written: yes, bona-fide: no, default-declared: 2024-12-01"))).toEqual({
    ...{ kind: "pledge", pledgee: "manager", written: true, ordinaryCourse: null, bonaFide: false },
    ...{ institution: null, powerBeforeDefault: null, defaultDeclared: "2024-12-01" },
    writeIn: "book.yaml, arrangements.0",
  });
  expect(
    exclusion(
      "{ kind: underwriting, holder: fund, security: common, acquired: 2024-01-02, registered: yes }",
    ),
  ).toEqual({
    ...{
      kind: "underwriting",
      acquired: "2024-01-02",
      firmCommitment: null,
      goodFaith: null,
      registered: true,
    },
    writeIn: "book.yaml, arrangements.0",
  });
  expect(exclusion("{ kind: record-holder, holder: fund, security: common, solely-of-record: yes }")).toEqual(
    {
      ...{ kind: "record-holder", exchangeMember: null, solelyOfRecord: true },
      writeIn: "book.yaml, arrangements.0",
    },
  );
});

test.each([
  [
    "one over more than is held",
    [pledge(", quantity: 1001")],
    'book.yaml:12:5: this arrangement is over 1,001 of common, and fund holds 1,000 on 2025-01-01; mend the quantity, or say from when with "from"',
  ],
  [
    "two together over more than is held",
    [pledge(", quantity: 600"), pledge(", quantity: 401")],
    'book.yaml:13:5: this arrangement and those before it are over 1,001 of common, and fund holds 1,000 on 2025-01-01; mend the quantity, or say from when with "from"',
  ],
])("%s is refused with both numbers", (_, arrangements, message) => {
  expect(complaintOf(() => lots({ ...held, arrangements }))).toBe(message);
});

test("an underwriting is of the shares from when they are acquired", () => {
  const lines = {
    transactions: [bought("2025-01-02", 500), bought("2025-03-03", 100_000)],
    arrangements: [
      "{ kind: underwriting, holder: fund, security: common, quantity: 100000, acquired: 2025-03-03 }",
    ],
  };
  expect(lots(lines, "2025-03-02").map(({ exclusion }) => exclusion)).toEqual([null]);
  expect(lots(lines, "2025-03-03").map(({ exclusion }) => exclusion)).toEqual(["underwriting", null]);
});

test("an arrangement over what is not held is over nothing", () => {
  expect(lots({ ...held, arrangements: [pledge(", quantity: 600")] }, "2024-01-01")).toEqual([]);
});

test("a part is of the lot before and after a split", () => {
  const lines = {
    ...held,
    arrangements: [pledge(", quantity: 400, from: 2024-02-01")],
    splits: ["{ security: common, on: 2024-06-01, ratio: 1-for-10, fractions: down }"],
  };
  expect(lots(lines, "2024-05-31").map(({ lot }) => lot)).toEqual(["fund/common#1 400", "fund/common#2 600"]);
  expect(lots(lines, "2024-06-01").map(({ lot }) => lot)).toEqual(["fund/common#1 40", "fund/common#2 60"]);
});
