import type { Rational } from "../../base/rational.ts";
import { amountsIn } from "./amount.ts";
import { sentences } from "./sentences.ts";

/** "Mrs. Rose may be deemed to beneficially own 2,852,941 shares, representing approximately 8.6% of the class." */
export interface OwnershipSentence {
  /** As printed: "Mrs. Rose", "the Reporting Persons". */
  readonly subject: string;
  readonly shares: Rational;
  /** The percents of the sentence, with the digits after their point, in its order. */
  readonly percents: readonly {
    readonly value: Rational;
    readonly places: number;
    readonly printed: string;
  }[];
  readonly sentence: string;
}

const OWNS =
  /,? (?:(?:may|might|could) be deemed to |(?:is|are) deemed to |now )?(?:beneficially own(?:s|ed)?|own(?:s|ed)? beneficially|(?:is|are|be|was) (?:deemed (?:to be )?)?(?:the )?(?:record and |sole )?(?:direct )?beneficial owners? of|(?:has|have) (?:direct )?beneficial ownership of)(?: an aggregate of| a total of| in the aggregate,?| approximately)*(?: the)? (?=\d)/gi;
const OWNED_BY =
  /\b(?:the )?([\d,]{3,20}) (?:shares|units|ordinary shares|common shares)\b[^.;\d]{0,80}? beneficially owned by ((?:the )?[A-Z][\w&.' -]{1,60}?),? (?:which )?(?:constitutes?|represents?|constituting|representing)\b/i;
const SUBJECT =
  /(?:^|[,;:)] |\bthat |\bhereof |\bDate )((?:[Tt]he |Mr\. |Mrs\. |Ms\. |Dr\. |Messrs\. )?[A-Z][\w&.' -]{1,80}(?:, (?:Inc|LLC|L\.P|L\.L\.C|Ltd)\.?)?)$/;
const SHARES = /^ (?:restricted |ordinary |common |class [a-z] |beneficial )*(?:shares?|units?|stock)\b/i;
const ALSO = /^[^.;]{0,80} and [\d,]{3,} (?:\w+ ){0,2}(?:shares|units|options|warrants)\b/i;

/** The sentences that give one number of shares owned by somebody; one that gives several is left out. */
export function ownershipSentences(text: string): readonly OwnershipSentence[] {
  return sentences(text).flatMap((sentence) => {
    const plain = sentence.replace(/^(?:\(?[a-z0-9]{1,3}\)[ ,]*(?:and )?)+/i, "").replace(/ ,/g, ",");
    const owned = OWNED_BY.exec(plain);
    if (owned?.[1] && owned[2])
      return statement(owned[2], plain.slice(plain.indexOf(owned[1], owned.index)), plain);
    const verbs = [...` ${plain}`.matchAll(OWNS)];
    const [verb, another] = verbs;
    if (!verb || another) return [];
    const before = plain.slice(0, Math.max(0, verb.index - 1));
    const subject = SUBJECT.exec(before)?.[1];
    return subject ? statement(subject, plain.slice(verb.index - 1 + verb[0].length), plain) : [];
  });
}

function statement(subject: string, rest: string, sentence: string): readonly OwnershipSentence[] {
  const [shares, ...others] = amountsIn(rest);
  if (shares?.start !== 0 || shares.unit !== "number") return [];
  const after = rest.slice(shares.end);
  if (!SHARES.test(after) || ALSO.test(after)) return [];
  const percents = others
    .filter(({ unit }) => unit === "percent")
    .map(({ value, start, end }) => {
      const printed = rest.slice(start, end).replace(/ ?(?:%|percent|per cent)$/i, "");
      return { value, places: printed.split(".")[1]?.length ?? 0, printed: `${printed}%` };
    });
  return [{ subject, shares: shares.value, percents, sentence }];
}
