import { type Rational, ZERO } from "../../base/rational.ts";
import { amountsIn } from "./amount.ts";
import { oneLine } from "./plain-text.ts";

export interface FourPowers {
  readonly soleVotingPower: Rational | null;
  readonly sharedVotingPower: Rational | null;
  readonly soleDispositivePower: Rational | null;
  readonly sharedDispositivePower: Rational | null;
}

const LABEL =
  /\b(sole|shared) (?:(voting|dispositive|investment) power|power to (vote|dispose)(?:[ ,/]{1,2}(?:or|to|and|of|direct|the|vote|voting|disposition|dispositions|such|shares|common|stock)\b){0,12})/gi;
const NONE = /^(?:none|nil|zero|-0-|-+)(?![\w-])/i;

/**
 * Reads a list of the four powers, "Sole power to vote or direct vote: 81", in any order.
 *
 * A power that is named twice, or is followed by words instead of a number ("see row 7"), is `null`.
 *
 * @example
 * fourPowers("1. Sole power to vote or direct vote: 81").soleVotingPower //=> 81
 */
export function fourPowers(text: string): FourPowers {
  const line = oneLine(text);
  const found = { soleVoting: [], sharedVoting: [], soleDispositive: [], sharedDispositive: [] } as Record<
    PowerName,
    (Rational | null)[]
  >;
  for (const match of line.matchAll(LABEL)) {
    const how = match[1]?.toLowerCase() === "sole" ? "sole" : "shared";
    const isVote = /^vot/i.test(match[2] ?? match[3] ?? "");
    found[`${how}${isVote ? "Voting" : "Dispositive"}`].push(
      numberAfter(line.slice(match.index + match[0].length)),
    );
  }
  return {
    soleVotingPower: only(found.soleVoting),
    sharedVotingPower: only(found.sharedVoting),
    soleDispositivePower: only(found.soleDispositive),
    sharedDispositivePower: only(found.sharedDispositive),
  };
}

type PowerName = "soleVoting" | "sharedVoting" | "soleDispositive" | "sharedDispositive";

function numberAfter(rest: string): Rational | null {
  const lead = /^ ?(?:[:=]|[-–—]{1,2}(?= ))+ ?/.exec(rest);
  if (!lead) return null;
  const value = rest.slice(lead[0].length);
  if (NONE.test(value)) return ZERO;
  const [first] = amountsIn(value.slice(0, 40));
  return first && first.start === 0 && first.unit === "number" ? first.value : null;
}

const only = (values: readonly (Rational | null)[]): Rational | null =>
  values.length === 1 ? (values[0] ?? null) : null;
