import { type Rational, sum } from "../../base/rational.ts";
import { amountsIn } from "./amount.ts";
import { oneLine } from "./plain-text.ts";

/** "709,128 total shares consisting of 268,007 shares of Common Stock and 441,121 shares issuable upon conversion". */
export interface TotalTold {
  readonly total: Rational;
  readonly parts: readonly Rational[];
  readonly words: string;
}

const TOTAL =
  /\b(\d{1,3}(?:,\d{3}){1,6}) (?:total |aggregate )?(?:shares|units)\b[^.;:()]{0,60}?,? (?:consisting|comprised|composed) (?:solely )?of (?=\d)/gi;
const PART = /^(?:shares|units|ordinary shares|common shares|options|warrants)\b/i;
const BLURRED =
  /\b(?:of which|including|includes|approximately|up to|or|per share|each|less|minus)\b|\$|%|\(/i;

/**
 * The totals that a text gives together with their parts in one breath, without marks before the parts; a clause that can be
 * read in another way is left out.
 */
export function totalsTold(text: string): readonly TotalTold[] {
  const line = oneLine(text);
  return [...line.matchAll(TOTAL)].flatMap((match) => {
    const [total] = amountsIn(match[1] ?? "");
    const from = match.index + match[0].length;
    const clause = /^.{0,400}?(?=[.;:](?:\s|$)|$| \([a-z]+\) )/.exec(line.slice(from, from + 400))?.[0] ?? "";
    if (!total || BLURRED.test(clause)) return [];
    const amounts = amountsIn(clause);
    const areParts = amounts.every(
      ({ unit, end }) => unit === "number" && PART.test(clause.slice(end).trimStart()),
    );
    if (amounts.length < 2 || !areParts) return [];
    return [
      { total: total.value, parts: amounts.map(({ value }) => value), words: `${match[0]}${clause}`.trim() },
    ];
  });
}

export const sumOfParts = ({ parts }: TotalTold): Rational => sum(parts);
