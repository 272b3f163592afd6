import { describe, expect, it } from "vitest";
import { items, person, schedule } from "../testing/schedules.ts";
import { personFinder } from "./person-named.ts";

const find = personFinder(
  schedule({
    reportingPersons: [
      person("Mill Road Capital III, L.P."),
      person("Mill Road GP LLC"),
      person("Jane Q. Roe"),
      person("East Trust"),
    ],
    items: items({
      "2": 'Mill Road Capital III, L.P., a limited partnership (the "Fund"), its general partner Mill Road GP LLC ("GP"), and Jane Q. Roe, who manages both. East Trust and another hold shares (the "Shares").',
    }),
  }),
);

describe("the person that words mean", () => {
  it.each([
    ["the Fund", 0],
    ["GP", 1],
    ["Ms. Roe", 2],
    ["Jane Roe", 2],
    ["the Shares", null],
    ["the Trust", null],
  ])("%s", (words, expected) => {
    expect(find(words)).toBe(expected);
  });
});
