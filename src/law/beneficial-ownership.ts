import { toFixed, toReadable } from "../base/decimal.ts";
import { isZero, moreThan, type Rational, rational, sum } from "../base/rational.ts";
import { type Step, step } from "../model/derivation.ts";
import type { MissingFact } from "../model/outcome.ts";
import type { Component, GroupOwnership, Ownership, PersonOwnership } from "../model/ownership.ts";
import type { OwnershipFacts, PersonFact } from "../model/ownership-facts.ts";
import { outstandingAsLastReported } from "./13d-1/j-outstanding-as-last-reported.ts";
import { votingOrInvestmentPower } from "./13d-3/a-voting-or-investment-power.ts";
import { aggregateRegardlessOfForm } from "./13d-3/c-aggregate-regardless-of-form.ts";
import { deemedOutstandingForThatPersonOnly } from "./13d-3/d-1-i-deemed-outstanding-for-that-person-only.ts";
import { groupOwnsWhatItsMembersOwn } from "./13d-5/b-1-group-owns-what-its-members-own.ts";
import { sharesOfTheIssuerAreOut } from "./exchange-act-13d/d-4-shares-of-the-issuer-are-out.ts";
import { componentsOf, type Holdings, holdingsIn } from "./holdings-with-power.ts";
import { inForceOn } from "./rule.ts";

/**
 * Who beneficially owns how much of a class on a date: every person's cover page and every group's total, each number
 * with the steps that lead to it.
 *
 * Nothing is guessed: what facts do not settle is left out of the numbers and named in `missing` and `questions`.
 *
 * @param facts what is held, under which terms, by whom directed, on the date
 */
export function beneficialOwnership(facts: OwnershipFacts): Ownership {
  const holdings = holdingsIn(facts);
  const persons = facts.persons.map((person) => ownershipOf(person, holdings, facts));
  const byId = new Map(persons.map((person) => [person.person, person]));
  const groups = facts.groups.map((members) =>
    groupOwnership(
      members.map((id) => byId.get(id)).filter((member) => member !== undefined),
      facts,
    ),
  );
  return {
    asOf: facts.asOf,
    className: facts.className,
    outstanding: facts.outstanding?.shares ?? null,
    persons,
    groups,
  };
}

function ownershipOf(person: PersonFact, holdings: Holdings, facts: OwnershipFacts): PersonOwnership {
  const { components, missing, questions } = componentsOf(person.id, holdings);
  const amounts = inForceOn(aggregateRegardlessOfForm, facts.asOf)(components);
  const share = shareOfClass(amounts.aggregate, components, facts);
  return {
    person: person.id,
    name: person.name,
    ...amounts,
    excludesCertainShares: components.some(({ disclaimed, counted }) => disclaimed && !counted),
    denominator: share.denominator,
    percent: share.percent,
    components,
    missing: [...missing, ...share.missing],
    questions,
    derivation: step(`${person.name} beneficially owns ${statement(amounts.aggregate, share.percent)}`, {
      cite: votingOrInvestmentPower.cite,
      steps: [
        step(`${toReadable(amounts.aggregate)} shares in all`, {
          cite: aggregateRegardlessOfForm.cite,
          steps: components.map((component) => component.step),
        }),
        ...share.steps,
      ],
    }),
  };
}

function groupOwnership(members: readonly PersonOwnership[], facts: OwnershipFacts): GroupOwnership {
  const components = inForceOn(groupOwnsWhatItsMembersOwn, facts.asOf)(members);
  const { aggregate } = inForceOn(aggregateRegardlessOfForm, facts.asOf)(components);
  const share = shareOfClass(aggregate, components, facts);
  return {
    members: members.map((member) => member.person),
    aggregate,
    denominator: share.denominator,
    percent: share.percent,
    missing: uniqueFacts([...members.flatMap((member) => member.missing), ...share.missing]),
    derivation: step(
      `the group of ${members.length} beneficially owns ${statement(aggregate, share.percent)}`,
      {
        cite: groupOwnsWhatItsMembersOwn.cite,
        steps: [
          step(`${toReadable(aggregate)} shares in all, each lot once`, {
            steps: components.filter(({ counted }) => counted).map((component) => component.step),
          }),
          ...share.steps,
        ],
      },
    ),
  };
}

interface ShareOfClass {
  readonly denominator: Rational | null;
  readonly percent: Rational | null;
  readonly missing: readonly MissingFact[];
  readonly steps: readonly Step[];
}

function shareOfClass(
  aggregate: Rational,
  components: readonly Component[],
  facts: OwnershipFacts,
): ShareOfClass {
  if (facts.outstanding === null) {
    const steps = [step("the shares outstanding are not known, and so the percent is not")];
    return { denominator: null, percent: null, missing: [facts.outstandingMissing], steps };
  }
  const unissued = sum(
    components
      .filter(({ counted, unissued }) => counted && unissued)
      .flatMap(({ shares }) => (shares ? [shares] : [])),
  );
  const { outstanding, steps } = inForceOn(sharesOfTheIssuerAreOut, facts.asOf)(facts.outstanding);
  const { denominator, percent } = inForceOn(deemedOutstandingForThatPersonOnly, facts.asOf)(
    aggregate,
    outstanding,
    unissued,
  );
  const division =
    percent === null
      ? "nothing is outstanding to take a percent of"
      : `${toReadable(aggregate)} ÷ ${toReadable(denominator)} = ${toFixed(percent, 6)}%`;
  return {
    denominator,
    percent,
    missing: [],
    steps: [
      step(
        `of ${toReadable(outstanding)} outstanding + ${toReadable(unissued)} of its own to be issued = ${toReadable(denominator)}`,
        {
          cite: deemedOutstandingForThatPersonOnly.cite,
          steps: [inForceOn(outstandingAsLastReported, facts.asOf)(facts.outstanding), ...steps],
        },
      ),
      step(division),
    ],
  };
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
