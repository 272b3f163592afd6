import type { FilePosition } from "../base/user-error.ts";
import type { Citation } from "./citation.ts";

/**
 * One step of an answer, with the steps that it rests on: what was found, the rule applied, and where the facts stand.
 *
 * `counted` tells whether what the step speaks of is in the number above it: `null` where it is no addend.
 */
export interface Step {
  /** One sentence with the numbers in it. */
  readonly says: string;
  readonly counted: boolean | null;
  readonly cite: Citation | null;
  /** Where the facts stand in the user's files. */
  readonly facts: readonly FilePosition[];
  readonly steps: readonly Step[];
}

/** Makes a step; what is left out is none. */
export function step(says: string, more: Partial<Omit<Step, "says">> = {}): Step {
  return { says, counted: null, cite: null, facts: [], steps: [], ...more };
}
