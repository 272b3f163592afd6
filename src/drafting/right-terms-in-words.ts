import { toDecimal, toDollars, toReadable } from "../base/decimal.ts";
import { longDate, type PlainDate } from "../base/plain-date.ts";
import type { Rational } from "../base/rational.ts";
import type { Availability, Book, RightSecurity } from "../model/book.ts";
import { className, conversionTerms, listed } from "./wording.ts";

/** The terms of a right as the book has them, a sentence each, in the order in which a contract tells them. */
export function rightTermsInWords(
  terms: RightSecurity,
  book: Book,
  asOf: PlainDate,
  units: Rational,
): readonly string[] {
  const into = book.securities[terms.into];
  const shares =
    terms.into === book.schedule.class
      ? className(book)
      : into?.kind === "common"
        ? (into.shortTitle ?? into.title)
        : terms.into;
  return [
    conversionTerms(terms, shares),
    exchangeInWords(terms, shares),
    settlementInWords(terms),
    accrualInWords(terms),
    vestingInWords(terms, asOf, units),
    terms.exercisable === undefined ? null : exercisableInWords(terms, terms.exercisable, asOf),
    terms.settles === undefined ? null : `The shares are delivered on ${longDate(terms.settles)}.`,
    terms.expires === undefined ? null : `They expire on ${longDate(terms.expires)}.`,
    ...terms.conditions.map(({ what, satisfied }) =>
      satisfied === undefined
        ? `They cannot be used before ${what}.`
        : `Their condition, ${what}, was met on ${longDate(satisfied)}.`,
    ),
    blockerInWords(terms, shares),
    capInWords(terms),
  ].filter((words) => words !== null);
}

function exchangeInWords(
  { kind, sharesPerUnit, strike, exercise }: RightSecurity,
  shares: string,
): string | null {
  const each = sharesPerUnit === undefined ? "one share" : `${toReadable(sharesPerUnit)} shares`;
  if (kind === "option" || kind === "warrant") {
    const price = strike === undefined ? "" : ` at an exercise price of ${toDollars(strike)} per share`;
    const how = exercise === undefined ? "" : `, ${EXERCISE[exercise]}`;
    return `Each may be exercised for ${each} of ${shares}${price}${how}.`;
  }
  if (kind === "restricted-stock-unit" || kind === "performance-stock-unit")
    return `Each is settled in ${each} of ${shares}.`;
  if (kind === "exchangeable-unit") return `Each may be exchanged for ${each} of ${shares}.`;
  return null;
}

const EXERCISE = {
  cash: "paid in cash",
  cashless: "in cash or, at the holder's choice, without cash for fewer shares",
  net: "settled net in shares only",
  "pre-funded": "which was paid in advance",
} as const;

function settlementInWords({ kind, settlement }: RightSecurity): string | null {
  if (kind !== "swap" && kind !== "forward") return null;
  if (settlement === "cash")
    return "They are settled in cash only and give no power to vote or to dispose of any shares.";
  if (settlement === "holder-elects") return "The holder may elect to have them settled in shares.";
  return settlement === "shares" ? "They are settled in shares." : null;
}

/** What accrues on a convertible, which makes it convert into more than its stated value would. */
export function accrualInWords({ accrues }: RightSecurity): string | null {
  if (accrues === undefined) return null;
  const percent = toDecimal(accrues.percent) ?? toReadable(accrues.percent);
  return `${percent}% a year accrues from ${longDate(accrues.from)} and converts on the same terms.`;
}

function vestingInWords({ vesting }: RightSecurity, asOf: PlainDate, units: Rational): string | null {
  if (vesting === undefined || vesting.length === 0 || units.numerator === 0n) return null;
  const steps = vesting.map((step) => {
    const part =
      "percent" in step
        ? `${toDecimal(step.percent) ?? toReadable(step.percent)}%`
        : toReadable(step.quantity);
    return `${part} on ${longDate(step.on)}`;
  });
  const past = vesting.every(({ on }) => on <= asOf);
  return `They ${past ? "vested" : "vest"}: ${listed(steps)}.`;
}

function exercisableInWords({ kind }: RightSecurity, exercisable: Availability, asOf: PlainDate): string {
  const word = kind.startsWith("convertible") ? "convertible" : "exercisable";
  if ("noLaterThan" in exercisable)
    return `They are ${word} on ${longDate(exercisable.noLaterThan)} at the latest.`;
  return exercisable.from <= asOf
    ? `They have been ${word} since ${longDate(exercisable.from)}.`
    : `They are ${word} from ${longDate(exercisable.from)}.`;
}

function blockerInWords({ blocker }: RightSecurity, shares: string): string | null {
  if (blocker === undefined) return null;
  const percent = toDecimal(blocker.percent) ?? toReadable(blocker.percent);
  const notice =
    blocker.noticeDays === undefined
      ? ""
      : ` The holder may raise or waive that limit on ${blocker.noticeDays} days' notice.`;
  return `They cannot be used as far as the holder, with those counted with it, would then beneficially own more than ${percent}% of the ${shares} outstanding.${notice}`;
}

function capInWords({ exchangeCap }: RightSecurity): string | null {
  if (exchangeCap === undefined) return null;
  const { exchange, percent, shares, approved } = exchangeCap;
  const number = shares === undefined ? "" : `, ${toReadable(shares)} shares,`;
  const limit = `Under the rules of ${exchange} no more than ${toDecimal(percent) ?? toReadable(percent)}% of the shares outstanding when they were agreed on${number} may be issued without approval`;
  return approved === undefined ? `${limit}.` : `${limit}; that approval was given on ${longDate(approved)}.`;
}
