import type { Rational } from "../base/rational.ts";
import type { Step } from "../model/derivation.ts";
import type { MissingFact } from "../model/outcome.ts";
import type { Component } from "../model/ownership.ts";
import type { Powers } from "./13d-3/a-voting-or-investment-power.ts";

/** A lot or a right as it counts for whoever has power over it: decided once, before it is looked at person by person. */
export interface DecidedHolding {
  readonly id: string;
  /** The shares that it is of: a right over a lot that is issued and held is of the same shares as the lot. */
  readonly holding: string;
  readonly holder: string;
  readonly right: Component["right"];
  /** `null` where the terms or the limits do not tell. */
  readonly shares: Rational | null;
  /** What the terms give before contracts and exchanges limit it. */
  readonly withoutLimits: Rational | null;
  readonly unissued: boolean;
  readonly counted: boolean;
  readonly powers: Powers;
  readonly missing: readonly MissingFact[];
  readonly questions: readonly string[];
  /** How many shares under what, put together when somebody asks why. */
  readonly says: () => string;
  readonly step: () => Step;
}
