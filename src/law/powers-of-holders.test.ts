import { expect, test } from "vitest";
import { powersOfHolders } from "./powers-of-holders.ts";
import { day } from "./rule.ts";
import { personOf } from "./testing/facts.ts";

const powersOver = powersOfHolders(
  [personOf("fund", { by: "manager" }), personOf("manager")],
  day("2025-01-01"),
);
const proxy = { person: "proxy", voting: "sole", dispositive: "none", why: null, facts: [] } as const;

test("a holder's powers over all that no contract speaks of are decided once, and are one object", () => {
  expect(powersOver("fund")).toBe(powersOver("fund", []));
  expect([...powersOver("fund").voting]).toEqual(["fund", "manager"]);
});

test("a contract over one lot changes nothing over the others", () => {
  expect([...powersOver("fund", [proxy]).voting]).toEqual(["proxy"]);
  expect([...powersOver("fund", [proxy]).dispositive]).toEqual(["fund", "manager"]);
  expect([...powersOver("fund").voting]).toEqual(["fund", "manager"]);
});
