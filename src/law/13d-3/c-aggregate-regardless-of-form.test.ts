import { expect, test } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import { rational } from "../../base/rational.ts";
import { step } from "../../model/derivation.ts";
import type { Component } from "../../model/ownership.ts";
import { day, inForceOn } from "../rule.ts";
import { aggregateRegardlessOfForm } from "./c-aggregate-regardless-of-form.ts";

const component = (more: Partial<Component>): Component => ({
  holding: "p/common",
  holder: "p",
  right: null,
  shares: rational(100),
  withoutLimits: rational(100),
  voting: "sole",
  dispositive: "sole",
  unissued: false,
  counted: true,
  disclaimed: false,
  step: step("100 shares"),
  ...more,
});
const rows = (...components: readonly Partial<Component>[]) => {
  const found = inForceOn(aggregateRegardlessOfForm, day("2025-01-01"))(components.map(component));
  const { soleVotingPower, sharedVotingPower, soleDispositivePower, sharedDispositivePower, aggregate } =
    found;
  const all = [soleVotingPower, sharedVotingPower, soleDispositivePower, sharedDispositivePower, aggregate];
  return all.map((each) => Number(toDecimal(each)));
};

test.each([
  ["both powers alone", { voting: "sole", dispositive: "sole" }, [100, 0, 100, 0, 100]],
  ["both shared", { voting: "shared", dispositive: "shared" }, [0, 100, 0, 100, 100]],
  ["the vote alone", { voting: "sole", dispositive: "none" }, [100, 0, 0, 0, 100]],
  ["a share in the vote", { voting: "shared", dispositive: "none" }, [0, 100, 0, 0, 100]],
  ["disposition alone", { voting: "none", dispositive: "sole" }, [0, 0, 100, 0, 100]],
  ["a share in disposition", { voting: "none", dispositive: "shared" }, [0, 0, 0, 100, 100]],
  [
    "the vote alone and a share in disposition",
    { voting: "sole", dispositive: "shared" },
    [100, 0, 0, 100, 100],
  ],
  ["neither power", { voting: "none", dispositive: "none" }, [0, 0, 0, 0, 0]],
  ["what is not counted", { counted: false }, [0, 0, 0, 0, 0]],
  ["what is not known", { shares: null }, [0, 0, 0, 0, 0]],
] as const)("rows 7 to 11 of %s", (_, more, wanted) => {
  expect(rows(more)).toEqual(wanted);
});

test("a row is the sum of its lots, and the aggregate counts a lot of both powers once", () => {
  const votes = { voting: "shared", dispositive: "none", shares: rational(7) } as const;
  const disposes = { voting: "none", dispositive: "sole", shares: rational(20) } as const;
  expect(rows({}, votes, disposes, {})).toEqual([200, 7, 220, 0, 227]);
});
