import { toFixed, toReadable } from "../base/decimal.ts";
import type { PlainDate } from "../base/plain-date.ts";
import { isZero, moreThan, type Rational, rational, sum } from "../base/rational.ts";
import { remembering } from "../base/remembering.ts";
import { whenAsked } from "../base/when-asked.ts";
import { type Step, step } from "../model/derivation.ts";
import type { MissingFact } from "../model/outcome.ts";
import type { Component, GroupOwnership, Ownership, PersonOwnership } from "../model/ownership.ts";
import type {
  DisclaimerFact,
  OutstandingFact,
  OwnershipFacts,
  PersonFact,
} from "../model/ownership-facts.ts";
import { outstandingAsLastReported } from "./13d-1/j-outstanding-as-last-reported.ts";
import { votingOrInvestmentPower } from "./13d-3/a-voting-or-investment-power.ts";
import { aggregateRegardlessOfForm } from "./13d-3/c-aggregate-regardless-of-form.ts";
import { deemedOutstandingForThatPersonOnly } from "./13d-3/d-1-i-deemed-outstanding-for-that-person-only.ts";
import { groupOwnsWhatItsMembersOwn } from "./13d-5/b-1-group-owns-what-its-members-own.ts";
import type { DecidedHolding } from "./decided-holding.ts";
import { type HoldingDecisions, holdingsByPerson } from "./decided-holdings.ts";
import { decidedLot } from "./decided-lot.ts";
import { decidedRight } from "./decided-rights.ts";
import { sharesOfTheIssuerAreOut } from "./exchange-act-13d/d-4-shares-of-the-issuer-are-out.ts";
import { stepsOfGroup } from "./held-how.ts";
import { componentsOf } from "./holdings-with-power.ts";
import { powersOfHolders } from "./powers-of-holders.ts";
import { inForceOn } from "./rule.ts";

/**
 * Who beneficially owns how much of a class on a date: every person's cover page and every group's total, each number
 * with the steps that lead to it.
 *
 * Nothing is guessed: what facts do not settle is left out of the numbers and named in `missing` and `questions`.
 *
 * @param facts what is held, under which terms, by whom directed, on the date
 */
export const beneficialOwnership = (facts: OwnershipFacts): Ownership =>
  ownershipBy(
    { powers: powersOfHolders, names: namesOf, lot: decidedLot, right: decidedRight, person: ownershipOf },
    facts,
  );

/**
 * The same, to be asked of facts that are mostly those of the time before: what hangs on none that changed is not decided
 * again. Facts are the same where they are the same objects.
 *
 * @example
 * const ownershipAt = beneficialOwnershipInSeries();
 * const percents = prices.map((price) => ownershipAt(factsAt(price)).persons[0]?.percent);
 */
export function beneficialOwnershipInSeries(): (facts: OwnershipFacts) => Ownership {
  const decisions: Decisions = {
    powers: remembering(powersOfHolders),
    names: remembering(namesOf),
    lot: remembering(decidedLot),
    right: remembering(decidedRight),
    person: remembering(ownershipOf),
  };
  return (facts) => ownershipBy(decisions, facts);
}

interface Decisions extends HoldingDecisions {
  readonly names: typeof namesOf;
  readonly person: typeof ownershipOf;
}

function ownershipBy(decisions: Decisions, facts: OwnershipFacts): Ownership {
  const { asOf, className, outstanding, outstandingMissing, disclaimers } = facts;
  const holdings = holdingsByPerson(facts, decisions);
  const names = decisions.names(facts.persons);
  const persons = facts.persons.map((person) => {
    const own = holdings.get(person.id) ?? [];
    return decisions.person(person, asOf, outstanding, outstandingMissing, disclaimers, names, own);
  });
  const byId = new Map(persons.map((person) => [person.person, person]));
  const groups = facts.groups.map((members) =>
    groupOwnership(
      members.map((id) => byId.get(id)).filter((member) => member !== undefined),
      members.flatMap((id) => holdings.get(id) ?? []),
      names,
      facts,
    ),
  );
  return { asOf, className, outstanding: outstanding?.shares ?? null, persons, groups };
}

const namesOf = (persons: readonly PersonFact[]): ReadonlyMap<string, string> =>
  new Map(persons.map(({ id, name }) => [id, name]));

function ownershipOf(
  person: PersonFact,
  asOf: PlainDate,
  outstanding: OutstandingFact | null,
  outstandingMissing: MissingFact,
  disclaimers: readonly DisclaimerFact[],
  names: ReadonlyMap<string, string>,
  holdings: readonly DecidedHolding[],
): PersonOwnership {
  const components = componentsOf(person.id, holdings, disclaimers, names, asOf);
  const amounts = inForceOn(aggregateRegardlessOfForm, asOf)(components);
  const facts = { asOf, outstanding, outstandingMissing };
  const share = shareOfClass(amounts.aggregate, components, facts);
  const owned = {
    person: person.id,
    name: person.name,
    ...amounts,
    excludesCertainShares: components.some(({ disclaimed, counted }) => disclaimed && !counted),
    denominator: share.denominator,
    percent: share.percent,
    components,
    missing: [...holdings.flatMap(({ missing }) => missing), ...share.missing],
    questions: holdings.flatMap(({ questions }) => questions),
  };
  return whenAsked(owned, "derivation", () =>
    step(`${person.name} beneficially owns ${statement(amounts.aggregate, share.percent)}`, {
      cite: votingOrInvestmentPower.cite,
      steps: [
        step(`${toReadable(amounts.aggregate)} shares in all`, {
          cite: aggregateRegardlessOfForm.cite,
          steps: components.map((component) => component.step),
        }),
        ...share.steps(),
      ],
    }),
  );
}

function groupOwnership(
  members: readonly PersonOwnership[],
  holdings: readonly DecidedHolding[],
  names: ReadonlyMap<string, string>,
  facts: OwnershipFacts,
): GroupOwnership {
  const components = inForceOn(groupOwnsWhatItsMembersOwn, facts.asOf)(members);
  const { aggregate } = inForceOn(aggregateRegardlessOfForm, facts.asOf)(components);
  const share = shareOfClass(aggregate, components, facts);
  const owned = {
    members: members.map((member) => member.person),
    aggregate,
    denominator: share.denominator,
    percent: share.percent,
    missing: uniqueFacts([...members.flatMap((member) => member.missing), ...share.missing]),
  };
  return whenAsked(owned, "derivation", () =>
    step(`the group of ${members.length} beneficially owns ${statement(aggregate, share.percent)}`, {
      cite: groupOwnsWhatItsMembersOwn.cite,
      steps: [
        step(`${toReadable(aggregate)} shares in all, each lot once`, {
          steps: stepsOfGroup(
            components.filter(({ counted }) => counted),
            holdings,
            names,
          ),
        }),
        ...share.steps(),
      ],
    }),
  );
}

interface ShareOfClass {
  readonly denominator: Rational | null;
  readonly percent: Rational | null;
  readonly missing: readonly MissingFact[];
  readonly steps: () => readonly Step[];
}

function shareOfClass(
  aggregate: Rational,
  components: readonly Component[],
  facts: Pick<OwnershipFacts, "asOf" | "outstanding" | "outstandingMissing">,
): ShareOfClass {
  const reported = facts.outstanding;
  if (reported === null) {
    const steps = () => [step("the shares outstanding are not known, and so the percent is not")];
    return { denominator: null, percent: null, missing: [facts.outstandingMissing], steps };
  }
  const unissued = sum(
    components
      .filter(({ counted, unissued }) => counted && unissued)
      .flatMap(({ shares }) => (shares ? [shares] : [])),
  );
  const without = inForceOn(sharesOfTheIssuerAreOut, facts.asOf)(reported);
  const { outstanding } = without;
  const { denominator, percent } = inForceOn(deemedOutstandingForThatPersonOnly, facts.asOf)(
    aggregate,
    outstanding,
    unissued,
  );
  const steps = () => [
    step(
      `of ${toReadable(outstanding)} outstanding + ${toReadable(unissued)} of its own to be issued = ${toReadable(denominator)}`,
      {
        cite: deemedOutstandingForThatPersonOnly.cite,
        steps: [inForceOn(outstandingAsLastReported, facts.asOf)(reported), ...without.steps],
      },
    ),
    step(
      percent === null
        ? "nothing is outstanding to take a percent of"
        : `${toReadable(aggregate)} ÷ ${toReadable(denominator)} = ${toFixed(percent, 6)}%`,
    ),
  ];
  return { denominator, percent, missing: [], steps };
}

function statement(aggregate: Rational, percent: Rational | null): string {
  const shares = `${toReadable(aggregate)} shares`;
  if (percent === null) return shares;
  const small = moreThan(HUNDREDTH, percent) && !isZero(percent);
  return `${shares}, ${toFixed(percent, small ? 6 : 2)}% of the class`;
}

const HUNDREDTH = rational(1, 100);

const uniqueFacts = (facts: readonly MissingFact[]): readonly MissingFact[] => [
  ...new Map(facts.map((fact) => [fact.what, fact])).values(),
];
