import { describe, expect, test } from "vitest";
import { toDecimal } from "../base/decimal.ts";
import type { OwnershipFacts } from "../model/ownership-facts.ts";
import { beneficialOwnership } from "./beneficial-ownership.ts";
import { day } from "./rule.ts";
import { classOf, lotOf, personOf, rightOf } from "./testing/facts.ts";

const revoking = (holder: string, lot: string) =>
  rightOf({
    id: `${holder}/${lot}`,
    holder,
    kind: "revocable",
    title: "shares held by the trust",
    number: 700,
    overLot: lot,
    unissued: false,
    exercisableFrom: day("2025-01-01"),
  });
const trustLots = [lotOf("trust", 700), lotOf("other", 50)];
const owned = (id: string, more: Partial<OwnershipFacts>) => {
  const found = beneficialOwnership(classOf(10_000, { lots: trustLots, ...more })).persons;
  return found.find(({ person }) => person === id) ?? expect.fail(`${id} is not in the answer`);
};
const aggregate = (id: string, more: Partial<OwnershipFacts>) => toDecimal(owned(id, more).aggregate);

describe("the power to revoke a trust", () => {
  const persons = ["trust", "settlor", "other"].map((id) => personOf(id));

  test("makes the settlor an owner, and the trust's trustee stays one", () => {
    const facts = { persons, rights: [revoking("settlor", "trust/common")] };
    expect([aggregate("settlor", facts), aggregate("trust", facts)]).toEqual(["700", "700"]);
  });

  test("adds nothing for a settlor who has power over the shares already, as trustee", () => {
    const facts = {
      persons: [
        personOf("trust", { by: "settlor", voting: "sole", dispositive: "sole" }),
        personOf("settlor"),
      ],
      rights: [revoking("settlor", "trust/common")],
    };
    expect(aggregate("settlor", facts)).toBe("700");
    expect(owned("settlor", facts).components).toHaveLength(1);
  });

  test("adds nothing for one who has one of the two powers alone", () => {
    const votes = { by: "settlor", voting: "sole", dispositive: "none" } as const;
    const facts = {
      persons: [personOf("trust", votes), personOf("settlor")],
      rights: [revoking("settlor", "trust/common")],
    };
    expect(aggregate("settlor", facts)).toBe("700");
  });

  test("adds nothing for the holder of the shares itself", () => {
    expect(aggregate("trust", { persons, rights: [revoking("trust", "trust/common")] })).toBe("700");
  });

  test("counts beside other shares of the settlor", () => {
    const facts = {
      persons,
      lots: [...trustLots, lotOf("settlor", 30)],
      rights: [revoking("settlor", "trust/common")],
    };
    expect(aggregate("settlor", facts)).toBe("730");
  });

  test("is in a group's union once, with the lot that it is over", () => {
    const facts = classOf(10_000, {
      persons,
      lots: trustLots,
      rights: [revoking("settlor", "trust/common")],
      groups: [["trust", "settlor"]],
    });
    expect(beneficialOwnership(facts).groups.map((group) => toDecimal(group.aggregate))).toEqual(["700"]);
  });
});

test("a person's own holdings come before those of others that it directs", () => {
  const facts = {
    persons: [personOf("trust", { by: "boss" }), personOf("boss")],
    lots: [...trustLots, lotOf("boss", 30)],
    rights: [rightOf({ id: "boss/options", holder: "boss", number: 5, exercisableFrom: day("2025-01-01") })],
  };
  expect(owned("boss", facts).components.map(({ holding }) => holding)).toEqual([
    "boss/common",
    "boss/options",
    "trust/common",
  ]);
});

test("who has a power by a contract and is no person of the book is left out, and the powers are not", () => {
  const outside = { person: "outside", voting: "shared", dispositive: "none", why: null, facts: [] } as const;
  const found = owned("trust", {
    persons: [personOf("trust")],
    lots: [lotOf("trust", 700, "trust/common", { powers: [outside] })],
  });
  expect([found.sharedVotingPower, found.soleDispositivePower].map(toDecimal)).toEqual(["700", "700"]);
});
