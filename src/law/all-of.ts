import type { Citation } from "../model/citation.ts";
import { step } from "../model/derivation.ts";
import type { Outcome } from "../model/outcome.ts";

/** One leg of a test that asks for several things at once; `null` where nobody says. */
export interface Leg {
  readonly what: string;
  readonly is: boolean | null;
  /** The key of the book in which to say so. */
  readonly key: string;
}

/**
 * A test that is met where every leg is. A leg that is not met decides, whatever is not known of the others; otherwise a leg
 * that nobody spoke of leaves it undetermined, and names where to write it.
 */
export function allOf(cite: Citation, what: string, writeIn: string, legs: readonly Leg[]): Outcome {
  const steps = legs.map((leg) =>
    step(`${leg.what}: ${leg.is === null ? "not known" : leg.is ? "yes" : "no"}`, { cite }),
  );
  const failing = legs.find((leg) => leg.is === false);
  if (failing)
    return { is: "not met", step: step(`not ${what}: it is not so that ${failing.what}`, { cite, steps }) };
  const unknown = legs.filter((leg) => leg.is === null);
  if (unknown.length > 0) {
    return {
      is: "undetermined",
      missing: unknown.map((leg) => ({ what: `whether ${leg.what}`, writeIn: `${writeIn}.${leg.key}` })),
      step: step(`whether this is ${what} is not known`, { cite, steps }),
    };
  }
  return { is: "met", step: step(what, { cite, steps }) };
}
