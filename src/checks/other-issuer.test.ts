import { expect, test } from "vitest";
import type { Issuer } from "../model/schedule.ts";
import { withoutOtherIssuer } from "./other-issuer.ts";
import { schedule } from "./testing/schedules.ts";

const on = (issuer: Partial<Issuer>) =>
  schedule({ issuer: { name: null, cik: null, cusips: [], address: null, ...issuer } });

const isUsed = (now: Partial<Issuer>, before: Partial<Issuer>) =>
  withoutOtherIssuer(on(now), { previous: on(before), insiderReports: [] });

test.each<[string, Partial<Issuer>, Partial<Issuer>]>([
  ["the same CIK and another name", { cik: "1", name: "Harbor" }, { cik: "1", name: "Pier" }],
  [
    "the same name after a new CUSIP",
    { name: "Harbor, Inc.", cusips: ["411501108"] },
    { name: "HARBOR INC", cusips: ["999999108"] },
  ],
  [
    "a new name with the same CUSIP",
    { name: "Harbor", cusips: ["411501108"] },
    { name: "Pier", cusips: ["411501207"] },
  ],
  ["another name and no CUSIP", { name: "Harbor" }, { name: "Pier", cusips: ["999999108"] }],
  ["nothing known", {}, {}],
])("a previous filing with %s is used", (_, now, before) => {
  expect(isUsed(now, before).previous).toBeDefined();
});

test.each<[string, Partial<Issuer>, Partial<Issuer>]>([
  ["another CIK", { cik: "1", name: "Harbor" }, { cik: "2", name: "Harbor" }],
  [
    "another name and CUSIP",
    { name: "Harbor", cusips: ["411501108"] },
    { name: "Pier", cusips: ["999999108"] },
  ],
])("a previous filing with %s is not, and the rest is", (_, now, before) => {
  expect(isUsed(now, before)).toEqual({ insiderReports: [] });
});
