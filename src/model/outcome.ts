import type { Step } from "./derivation.ts";

/** A fact that a decision needs and nobody gave: what, and the file and key to write it in. */
export interface MissingFact {
  readonly what: string;
  readonly writeIn: string;
}

/**
 * What a rule decides on given facts. Never a guess: where facts are missing it is `undetermined` and names them, where
 * the rule itself leaves the matter to a person it asks the question.
 */
export type Outcome =
  | { readonly is: "met"; readonly step: Step }
  | { readonly is: "not met"; readonly step: Step }
  | { readonly is: "undetermined"; readonly missing: readonly MissingFact[]; readonly step: Step }
  | { readonly is: "needs judgement"; readonly question: string; readonly step: Step };
