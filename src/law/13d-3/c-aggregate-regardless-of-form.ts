import { add, type Rational, ZERO } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { Component } from "../../model/ownership.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-3(c): all securities of the same class beneficially owned by a person, regardless of the form which such
 * beneficial ownership takes, shall be aggregated.
 *
 * Held of record or in street name, through an entity, alone or with others, issued or to be acquired within sixty days:
 * each lot once, however many ways lead to it. A lot over which the person has one of the two powers only counts in the
 * aggregate and in the rows of that power alone.
 */
export const aggregateRegardlessOfForm: Rule<typeof aggregate> = {
  id: "13d-3(c)",
  cite: ruleCitation("13d-3(c)"),
  title: "All that a person beneficially owns of a class is one amount, whatever form it takes",
  alsoCalled: ["aggregation", "row 11", "aggregate amount beneficially owned"],
  versions: alwaysInForce(aggregate),
  notCovered: [],
};

/** The numbers of a cover page's rows of powers and its aggregate. */
export interface Aggregate {
  readonly soleVotingPower: Rational;
  readonly sharedVotingPower: Rational;
  readonly soleDispositivePower: Rational;
  readonly sharedDispositivePower: Rational;
  readonly aggregate: Rational;
}

function aggregate(components: readonly Component[]): Aggregate {
  const where = (test: (component: Component) => boolean): Rational =>
    components.reduce(
      (total, component) =>
        component.counted && component.shares && test(component) ? add(total, component.shares) : total,
      ZERO,
    );
  return {
    soleVotingPower: where(({ voting }) => voting === "sole"),
    sharedVotingPower: where(({ voting }) => voting === "shared"),
    soleDispositivePower: where(({ dispositive }) => dispositive === "sole"),
    sharedDispositivePower: where(({ dispositive }) => dispositive === "shared"),
    aggregate: where(({ voting, dispositive }) => voting !== "none" || dispositive !== "none"),
  };
}
