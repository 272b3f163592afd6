import { describe, expect, test } from "vitest";
import { rational } from "../base/rational.ts";
import { beneficialOwnership } from "./beneficial-ownership.ts";
import { decidedLot } from "./decided-lot.ts";
import { heldHow } from "./held-how.ts";
import { day } from "./rule.ts";
import { classOf, lotOf, personOf, rightOf } from "./testing/facts.ts";

const names = new Map([
  ["fund", "Alpha Fund, L.P."],
  ["manager", "Alpha Management LLC"],
]);
const told = (person: string, voting: readonly string[], dispositive: readonly string[], holder = "fund") => {
  const powers = { voting: new Set(voting), dispositive: new Set(dispositive) };
  return heldHow(person, decidedLot(lotOf(holder, 5), powers, day("2025-01-01")), names);
};

test.each([
  ["the holder alone", "fund", ["fund"], ["fund"], ", held directly, power sole"],
  [
    "the holder with its manager",
    "fund",
    ["fund", "manager"],
    ["fund", "manager"],
    ", held directly, power shared with Alpha Management LLC",
  ],
  [
    "the manager with the holder, which is called it",
    "manager",
    ["fund", "manager"],
    ["fund", "manager"],
    ", held by Alpha Fund, L.P., power shared with it",
  ],
  [
    "several others",
    "fund",
    ["fund", "manager", "owner"],
    ["fund", "manager", "owner"],
    ", held directly, power shared with Alpha Management LLC and owner",
  ],
  ["the vote alone", "fund", ["fund"], ["manager"], ", held directly, vote sole, no disposition"],
  ["disposition alone", "fund", ["manager"], ["fund"], ", held directly, no vote, disposition sole"],
  [
    "each shared with others",
    "fund",
    ["fund", "manager"],
    ["fund", "owner"],
    ", held directly, vote shared with Alpha Management LLC, disposition shared with owner",
  ],
  ["neither", "fund", ["manager"], ["manager"], ", held directly, no vote, no disposition"],
] as const)("%s", (_, person, voting, dispositive, text) => {
  expect(told(person, voting, dispositive)).toBe(text);
});

test("a holder whom the book does not name is told by its id", () => {
  expect(told("fund", ["fund"], ["fund"], "elsewhere")).toBe(", held by elsewhere, power sole");
});

describe("a group's steps", () => {
  const persons = [
    { ...personOf("fund", { by: "manager" }), name: "Alpha Fund, L.P." },
    { ...personOf("manager"), name: "Alpha Management LLC" },
  ];
  const steps = (more: object) => {
    const facts = classOf(10_000, { persons, lots: [lotOf("fund", 900)], groups: [["manager"]], ...more });
    return beneficialOwnership(facts).groups[0]?.derivation.steps[0]?.steps.map(({ says }) => says);
  };

  test("name who of them holds each lot and right", () => {
    const rights = [
      rightOf({
        id: "fund/options",
        holder: "fund",
        title: "options",
        number: 5,
        exercisableFrom: day("2025-01-01"),
      }),
    ];
    expect(steps({ rights })).toEqual([
      "900 shares, held by Alpha Fund, L.P.",
      "5 shares under 5 options, held by Alpha Fund, L.P.",
    ]);
  });

  test("say what is disclaimed, and leave out what is not counted", () => {
    const disclaimers = [{ person: "manager", holder: "fund", excluded: false, facts: [] }];
    const late = { exercisableFrom: day("2026-01-01"), controlPurpose: false, shares: rightOf().shares };
    const rights = [rightOf({ id: "fund/late", holder: "fund", ...late })];
    expect(steps({ rights, disclaimers })).toEqual([
      "900 shares, held by Alpha Fund, L.P., disclaimed under Rule 13d-4",
    ]);
  });

  test("name a holder whom the book does not describe by its id", () => {
    const voting = { person: "manager", voting: "sole", dispositive: "none", why: null, facts: [] } as const;
    const lots = [lotOf("elsewhere", 7, "elsewhere/common", { powers: [voting] })];
    expect(steps({ lots })).toEqual(["7 shares, held by elsewhere"]);
  });
});

test("components carry the person's share of each power, and what the right is", () => {
  const persons = [personOf("fund", { by: "proxy", voting: "sole", dispositive: "none" }), personOf("proxy")];
  const { persons: owned } = beneficialOwnership(classOf(10_000, { persons, lots: [lotOf("fund", 900)] }));
  expect(
    owned.map(({ components }) => components.map(({ voting, dispositive }) => [voting, dispositive])),
  ).toEqual([[["none", "sole"]], [["sole", "none"]]]);
  expect(owned[0]?.components[0]).toMatchObject({ shares: rational(900), unissued: false, right: null });
});
