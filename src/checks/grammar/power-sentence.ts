import type { Rational } from "../../base/rational.ts";
import { countedAmounts } from "./counted-amount.ts";
import { sentences } from "./sentences.ts";

/** "Mr. Roe has the sole power to vote and to dispose of 900 shares." */
export interface PowerSentence {
  /** As printed: "Mr. Roe", "The Reporting Person". */
  readonly subject: string;
  readonly how: "sole" | "shared";
  readonly votes: boolean;
  readonly disposes: boolean;
  readonly shares: Rational;
}

const SUBJECT =
  /^(?:\(?[a-z0-9]{1,3}\)[ ,]*(?:and )?){0,3}(?:As of [^,]{4,30}, (?:\d{4}, )?)?(?:[Ww]ith respect to [^,]{2,60}, )?((?:[Tt]he |Mr\. |Mrs\. |Ms\. |Dr\. )?[A-Z][\w&.' -]{1,70}?(?:, (?:Inc|LLC|L\.P|Ltd)\.?,?)?),? (?:may be deemed to have|has|have|possesses|holds|exercises|will have)\b/;
const SOLE = /\bsole\b/i;
const SHARED = /\bshare[ds]?\b(?! of)/i;
const VOTE = /\b(?:vote|voting)\b/i;
const DISPOSE = /\b(?:dispose|disposition|dispositive)\b/i;
const UNSURE =
  /\b(?:would|if|upon|none|neither|nor|no power|not have|except|other than|each of|respectively)\b/i;

/** The sentences that give somebody one kind of power over one number of shares; others are left out. */
export function powerSentences(text: string): readonly PowerSentence[] {
  return sentences(text).flatMap((sentence) => {
    const subject = SUBJECT.exec(sentence);
    const [shares, another] = countedAmounts(sentence);
    const [sole, shared] = [
      SOLE.test(sentence),
      SHARED.test(sentence.replace(/\bshares? of\b|\d shares\b/gi, "")),
    ];
    const [votes, disposes] = [VOTE.test(sentence), DISPOSE.test(sentence)];
    if (
      !subject?.[1] ||
      !shares ||
      another ||
      sole === shared ||
      !(votes || disposes) ||
      UNSURE.test(sentence)
    )
      return [];
    return [{ subject: subject[1], how: sole ? "sole" : "shared", votes, disposes, shares: shares.value }];
  });
}
