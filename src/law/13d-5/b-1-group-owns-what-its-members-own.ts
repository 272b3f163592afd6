import { ruleCitation } from "../../model/citation.ts";
import type { Component, PersonOwnership } from "../../model/ownership.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-5(b)(1)(i): when two or more persons agree to act together for the purpose of acquiring, holding, voting or
 * disposing of equity securities of an issuer, the group formed thereby is deemed to have acquired beneficial ownership,
 * as of the date of the agreement, of all equity securities of that issuer beneficially owned by any of them.
 *
 * It is a union: a lot that two members own is the group's once, so the total is not the sum of the cover pages. The
 * group is one person, so its members' unissued rights are all in its denominator.
 */
export const groupOwnsWhatItsMembersOwn: Rule<typeof unionOf> = {
  id: "13d-5(b)(1)(i)",
  cite: ruleCitation("13d-5(b)(1)(i)"),
  title: "A group owns what any of its members owns, each lot once",
  alsoCalled: ["group", "wolf pack", "acting together", "group aggregate"],
  versions: alwaysInForce(unionOf),
  notCovered: [
    "whether persons act as a group: the book says who does, or nobody",
    "the group's own acquisitions by later acquisitions of a member (13d-5(b)(1)(ii))",
  ],
};

function unionOf(members: readonly PersonOwnership[]): readonly Component[] {
  const byHolding = new Map<string, Component>();
  for (const component of members.flatMap((member) => member.components)) {
    const known = byHolding.get(component.holding);
    if (!known || (!known.counted && component.counted)) byHolding.set(component.holding, component);
  }
  return [...byHolding.values()];
}
