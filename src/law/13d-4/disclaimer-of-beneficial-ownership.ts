import { ruleCitation } from "../../model/citation.ts";
import type { DisclaimerFact } from "../../model/ownership-facts.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-4: any person may expressly declare in a statement that filing it is not to be construed as an admission that the
 * person is, for sections 13(d) and 13(g), the beneficial owner of any securities that it covers.
 *
 * The declaration takes away no duty to file and, by itself, no share. Practice knows both ways: the shares stay in the
 * aggregate, or are left out of it, and then the row that asks whether certain shares are excluded is marked.
 */
export const disclaimerOfBeneficialOwnership: Rule<typeof decide> = {
  id: "13d-4",
  cite: ruleCitation("13d-4"),
  title: "A person may declare that its filing admits no ownership",
  alsoCalled: ["disclaimer", "disclaimer of beneficial ownership", "row 12", "no admission"],
  versions: alwaysInForce(decide),
  notCovered: [],
};

/** Whether a person disclaims what a holder holds, and leaves it out of its numbers. */
export interface Disclaimed {
  readonly disclaimed: boolean;
  readonly excluded: boolean;
}

function decide(person: string, holder: string, disclaimers: readonly DisclaimerFact[]): Disclaimed {
  const concerning = disclaimers.filter(
    (disclaimer) =>
      disclaimer.person === person &&
      (disclaimer.holder === null ? holder !== person : disclaimer.holder === holder),
  );
  return { disclaimed: concerning.length > 0, excluded: concerning.some(({ excluded }) => excluded) };
}
