import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { asksFor } from "../testing/duties.ts";
import { printed } from "../testing/printed.ts";
import { pledgees } from "./d-3-pledgees.ts";
import { cases } from "./exclusions.cases.ts";

test.each(cases.filter(({ fact }) => fact.kind === "pledge"))("$name: $expect", ({
  fact,
  asOf,
  expect: wanted,
}) => {
  const on = day(asOf);
  if (fact.kind !== "pledge") throw new Error("another rule's case");
  expect(inForceOn(pledgees, on)(fact, on).is).toBe(wanted);
});

test("each leg that nobody speaks of is asked for at its key", () => {
  const on = day("2025-03-10");
  const nobody = {
    written: null,
    ordinaryCourse: null,
    bonaFide: null,
    institution: null,
    powerBeforeDefault: null,
  };
  const fact = {
    kind: "pledge",
    pledgee: "bank",
    defaultDeclared: null,
    ...nobody,
    writeIn: "pledge",
  } as const;
  expect(asksFor(inForceOn(pledgees, on)(fact, on))).toEqual([
    "pledge.written",
    "pledge.ordinary-course",
    "pledge.bona-fide",
    "pledge.institution",
    "pledge.power-before-default",
  ]);
});

test("nobody says whether the pledgee has power before default: not known to be met", () => {
  const on = day("2025-03-10");
  const all = {
    written: true,
    ordinaryCourse: true,
    bonaFide: true,
    institution: true,
    powerBeforeDefault: null,
  };
  const fact = { kind: "pledge", pledgee: "bank", defaultDeclared: null, ...all, writeIn: "pledge" } as const;
  expect(asksFor(inForceOn(pledgees, on)(fact, on))).toEqual(["pledge.power-before-default"]);
});

test("a default is told with its day and the paragraph", () => {
  const on = day("2025-03-10");
  const all = {
    written: null,
    ordinaryCourse: null,
    bonaFide: null,
    institution: null,
    powerBeforeDefault: null,
  };
  const fact = { kind: "pledge", pledgee: "bank", defaultDeclared: on, ...all, writeIn: "pledge" } as const;
  expect(printed(inForceOn(pledgees, on)(fact, on).step)).toEqual([
    "a default was declared on 2025-03-10 [13d-3(d)(3)]",
  ]);
});
