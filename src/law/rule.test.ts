import { expect, test } from "vitest";
import { ruleCitation } from "../model/citation.ts";
import { alwaysInForce, day, inForceOn, type Rule } from "./rule.ts";

const rule: Rule<string> = {
  id: "13d-0",
  cite: ruleCitation("13d-0"),
  title: "a rule that was repealed for two years",
  alsoCalled: [],
  versions: [
    { from: day("2024-02-05"), to: null, decide: "new" },
    { from: day("2020-01-01"), to: day("2022-01-01"), decide: "old" },
  ],
  notCovered: [],
};

test.each([
  ["2024-02-06", "new"],
  ["2024-02-05", "new"],
  ["2021-12-31", "old"],
  ["2020-01-01", "old"],
])("on %s the %s version is in force", (on, version) => {
  expect(inForceOn(rule, day(on))).toBe(version);
});

test.each(["2024-02-04", "2022-01-01", "2019-12-31"])("on %s none is, and that is a bug", (on) => {
  expect(() => inForceOn(rule, day(on))).toThrow(`13d-0 has no version in force on ${on}`);
});

test("a rule with one version is in force on any day", () => {
  const always = { ...rule, versions: alwaysInForce("always") };
  expect(["1993-01-01", "2030-12-31"].map((on) => inForceOn(always, day(on)))).toEqual(["always", "always"]);
});

test("a day of this program that is none is a bug", () => {
  expect(day("2024-02-29")).toBe("2024-02-29");
  expect(() => day("2023-02-29")).toThrow("2023-02-29 is no date");
});
