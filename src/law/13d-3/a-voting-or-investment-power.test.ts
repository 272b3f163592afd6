import { expect, test } from "vitest";
import type { PersonFact, PowerByContract } from "../../model/ownership-facts.ts";
import { day, inForceOn } from "../rule.ts";
import { personOf } from "../testing/facts.ts";
import { votingOrInvestmentPower } from "./a-voting-or-investment-power.ts";

const decide = inForceOn(votingOrInvestmentPower, day("2025-01-01"));
const powersOver = (
  holder: string,
  persons: readonly PersonFact[],
  contracts: readonly PowerByContract[] = [],
) => decide(holder, new Map(persons.map((person) => [person.id, person])), contracts);

test("a holder whom nobody directs has both powers alone", () => {
  const powers = powersOver("holder", [personOf("holder")]);
  expect([...powers.voting]).toEqual(["holder"]);
  expect([...powers.dispositive]).toEqual(["holder"]);
});

test("a fund, its manager and the manager's owner share", () => {
  const persons = [
    personOf("fund", { by: "manager" }),
    personOf("manager", { by: "owner" }),
    personOf("owner"),
  ];
  expect([...powersOver("fund", persons).voting]).toEqual(["fund", "manager", "owner"]);
});

test("what the manager holds itself is not the fund's", () => {
  const persons = [personOf("fund", { by: "manager" }), personOf("manager")];
  expect([...powersOver("manager", persons).voting]).toEqual(["manager"]);
});

test("an irrevocable proxy takes the vote and leaves the disposition", () => {
  const persons = [
    personOf("holder", { by: "proxy", voting: "sole", dispositive: "none" }),
    personOf("proxy"),
  ];
  const powers = powersOver("holder", persons);
  expect([...powers.voting]).toEqual(["proxy"]);
  expect([...powers.dispositive]).toEqual(["holder"]);
});

test("a controller of the sole controller shares with it and not with the holder", () => {
  const persons = [
    personOf("account", { by: "adviser", voting: "sole", dispositive: "sole" }),
    personOf("adviser", { by: "principal" }),
    personOf("principal"),
  ];
  expect([...powersOver("account", persons).dispositive]).toEqual(["adviser", "principal"]);
});

test("two who control each other are each counted once", () => {
  const persons = [personOf("a", { by: "b" }), personOf("b", { by: "a" })];
  expect([...powersOver("a", persons).voting].toSorted()).toEqual(["a", "b"]);
});

const contract = (
  person: string,
  voting: "shared" | "sole" | "none",
  dispositive: "shared" | "sole" | "none",
) => ({
  person,
  voting,
  dispositive,
  why: null,
  facts: [],
});

test("a voting agreement shares the vote over a lot and leaves the disposition", () => {
  const powers = powersOver(
    "holder",
    [personOf("holder"), personOf("buyer")],
    [contract("buyer", "shared", "none")],
  );
  expect([...powers.voting]).toEqual(["holder", "buyer"]);
  expect([...powers.dispositive]).toEqual(["holder"]);
});

test("a sole proxy over a lot takes the vote from the holder and from whoever directs the holder", () => {
  const persons = [
    personOf("fund", { by: "manager" }),
    personOf("manager"),
    personOf("buyer", { by: "parent" }),
    personOf("parent"),
  ];
  expect([...powersOver("fund", persons, [contract("buyer", "sole", "none")]).voting]).toEqual([
    "buyer",
    "parent",
  ]);
});

test("of two who direct the holder one alone has the vote: the holder has none, and the other shares it", () => {
  const persons = [
    personOf("holder", { by: "a", voting: "sole" }, { by: "b", voting: "shared" }),
    personOf("a"),
    personOf("b"),
  ];
  expect([...powersOver("holder", persons).voting]).toEqual(["a", "b"]);
  expect([...powersOver("holder", persons).dispositive]).toEqual(["holder", "a", "b"]);
});

test("of two contracts over a lot one is sole: the holder has no vote", () => {
  const contracts = [contract("buyer", "shared", "none"), contract("proxy", "sole", "none")];
  expect([...powersOver("holder", [personOf("holder")], contracts).voting]).toEqual(["buyer", "proxy"]);
});

test("a holder whom the book does not describe has both powers alone", () => {
  expect([...powersOver("unknown", []).voting]).toEqual(["unknown"]);
});

test("three who direct each other in a circle are each counted once", () => {
  const persons = [personOf("a", { by: "b" }), personOf("b", { by: "c" }), personOf("c", { by: "a" })];
  expect([...powersOver("a", persons).voting]).toEqual(["a", "b", "c"]);
});
