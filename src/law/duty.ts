import type { Citation } from "../model/citation.ts";
import type { Deadline } from "../model/deadline.ts";
import { type Step, step } from "../model/derivation.ts";
import type { MissingFact } from "../model/outcome.ts";

/** What a paragraph asks for on given facts: a filing by a day, none, or an answer first. */
export type Duty =
  | { readonly is: "due"; readonly by: Deadline; readonly step: Step }
  | { readonly is: "none"; readonly step: Step }
  | { readonly is: "undetermined"; readonly missing: readonly MissingFact[]; readonly step: Step }
  /** The rule leaves it to a person, or authorities differ; should the answer be yes, the filing is due by then. */
  | {
      readonly is: "question";
      readonly isContested: boolean;
      readonly question: string;
      readonly by: Deadline;
      readonly step: Step;
    };

export function due(says: string, cite: Citation, by: Deadline): Duty {
  return { is: "due", by, step: step(says, { cite, steps: [by.step] }) };
}

export function noDuty(says: string, cite: Citation): Duty {
  return { is: "none", step: step(says, { cite }) };
}

export function undetermined(says: string, cite: Citation, missing: readonly MissingFact[]): Duty {
  return { is: "undetermined", missing, step: step(says, { cite }) };
}

/** A filing that is due where a question is answered with yes. */
export function dueIf(
  question: string,
  says: string,
  cite: Citation,
  by: Deadline,
  isContested = false,
): Duty {
  return { is: "question", isContested, question, by, step: step(says, { cite, steps: [by.step] }) };
}
