import type { Rational } from "../../base/rational.ts";
import { amountsIn } from "./amount.ts";

/** How many shares the warrants of a name may be exercised for. */
export interface WarrantCoverage {
  /** "series c warrants"; "warrants" where they have no name of their own. */
  readonly name: string;
  readonly shares: Rational;
}

const BEFORE = /((?:[A-Z][\w-]* ){0,3})[Ww]arrants?\b[^.;]{0,120}?$/;
const LINK =
  /\b(?:to purchase|to acquire|exercisable (?:for|into)|for the purchase of)(?: up to| an aggregate of| in aggregate)*$/;
const DEFINED = /^[^.;"]{0,40}\((?:the |collectively,? the )?"([^"]{3,60}[Ww]arrants?)"\)/;

/**
 * What a sentence says warrants cover: "Series C Warrants to purchase 147,820 Shares", or "warrants …, which are currently
 * exercisable into 13,008,131 Shares (the "Series C Warrants")".
 */
export function warrantCoverages(sentence: string): readonly WarrantCoverage[] {
  return amountsIn(sentence).flatMap(({ value, unit, start, end }) => {
    const before = sentence.slice(Math.max(0, start - 200), start).trimEnd();
    if (unit !== "number" || !LINK.test(before)) return [];
    const warrants = BEFORE.exec(before);
    const defined = DEFINED.exec(sentence.slice(end));
    if (!warrants && !defined) return [];
    const name = defined?.[1] ?? `${warrants?.[1] ?? ""}warrants`;
    return [
      {
        name: name
          .toLowerCase()
          .replace(/^the /, "")
          .replace(/warrant$/, "warrants")
          .trim(),
        shares: value,
      },
    ];
  });
}
