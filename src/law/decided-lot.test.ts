import { expect, test } from "vitest";
import { cases } from "./decided-lot.cases.ts";
import { decidedLot } from "./decided-lot.ts";
import { day } from "./rule.ts";
import { lotOf } from "./testing/facts.ts";
import { printed } from "./testing/printed.ts";

const asOf = day("2025-03-10");
const had = { voting: new Set(["p", "boss"]), dispositive: new Set(["p", "boss"]) };

test.each(cases)("$name", ({ fact, having, missing = [], asks = false }) => {
  const found = decidedLot(lotOf("p", 500, "p/common", { exclusion: fact }), had, asOf);
  expect([...found.powers.voting]).toEqual(having);
  expect([...found.powers.dispositive]).toEqual(having);
  expect(found.missing.map(({ writeIn }) => writeIn)).toEqual(missing);
  expect(found.questions).toHaveLength(asks ? 1 : 0);
  expect(found.counted).toBe(true);
});

test("the question names the pledgee and the paragraph", () => {
  const exclusion = cases.find(({ asks }) => asks)?.fact ?? null;
  expect(decidedLot(lotOf("p", 500, "p/common", { exclusion }), had, asOf).questions).toEqual([
    "Rule 13d-3(d)(3) does not spare the pledgee bank: has it, directly or indirectly, power over the pledged shares?",
  ]);
});

test("a lot is told with its shares, how they are held, and the paragraph that leaves somebody out", () => {
  const told = (more: object) => printed(decidedLot(lotOf("p", 5000, "p/common", more), had, asOf).step());
  expect(told({ heldAs: "1,000 American Depositary Shares" })).toEqual([
    "+ 5,000 shares under 1,000 American Depositary Shares",
  ]);
  const record = { kind: "record-holder", exchangeMember: false, solelyOfRecord: true, writeIn: "a" };
  expect(told({ exclusion: record, facts: [{ file: "book.yaml", line: 7 }] })).toEqual([
    "+ 5,000 shares [1 facts]",
    "  not held of record alone: it is not so that the holder is a member of a national securities exchange [13d-3(d)(2)]",
    "    the holder is a member of a national securities exchange: no [13d-3(d)(2)]",
    "    it would be the owner solely because it is the record holder: yes [13d-3(d)(2)]",
  ]);
});
