import type { Rational } from "../../base/rational.ts";
import { amountsIn } from "./amount.ts";
import { sentences } from "./sentences.ts";

/** "does not include 500 shares issuable upon exercise of options exercisable within 60 days". */
export interface LeftOutRight {
  readonly shares: Rational;
  readonly sentence: string;
}

const LEFT_OUT = /\b(?:do(?:es)? not include|not including|excludes?|excluding|exclusive of)\b/i;
const RIGHT =
  /\b(?:options?|warrants?|issuable|convertible|conversion|restricted stock units|rsus?|right to acquire)\b/i;
const NOW =
  /\b(?:within (?:60|sixty)(?: \(60\))? days|(?:currently|presently|immediately) (?:exercisable|convertible|vested)|(?:exercisable|convertible) (?:at any time|immediately))\b/i;
const NOT_YET =
  /\b(?:not (?:currently |presently |yet )?(?:exercisable|convertible|vested|vest|be exercisable)|more than (?:60|sixty)|after (?:60|sixty)|unvested|limitation|blocker|unless|subject to|contingent|outstanding shares|in excess of|to the extent)\b/i;

/** The rights that a text says are left out of a number although they may be exercised within sixty days. */
export function leftOutRights(text: string): readonly LeftOutRight[] {
  if (!/\b(?:includ|exclu)/i.test(text)) return [];
  return sentences(text).flatMap((sentence) => {
    const left = LEFT_OUT.exec(sentence);
    if (!left || !RIGHT.test(sentence) || !NOW.test(sentence) || NOT_YET.test(sentence)) return [];
    const rest = sentence.slice(left.index + left[0].length);
    const first = amountsIn(rest).find(({ unit }) => unit === "number");
    return first && first.start < 60 ? [{ shares: first.value, sentence }] : [];
  });
}
