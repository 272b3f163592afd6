import { toDecimal, toDollars, toReadable } from "../base/decimal.ts";
import { NUMBER_WORDS } from "../base/number-words.ts";
import { longDate } from "../base/plain-date.ts";
import type { Book, CommonStock, PriceFormula, RightSecurity } from "../model/book.ts";

/** "a, b and c"; the last comma is the practitioners'. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** "(i) a, (ii) b and (iii) c"; one part alone has no number. */
export function enumerated(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : listed(parts.map((part, n) => `(${roman(n + 1)}) ${part}`));
}

/** Closes a sentence: "… held by Example, Inc." has its full stop already. */
export const sentence = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** i, ii, iii … as lists are numbered. */
export function roman(number: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ];
  let rest = number;
  let text = "";
  for (const [value, sign] of signs) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** The class that the schedule is on. */
export function classOf({ securities, schedule }: Book): CommonStock | null {
  const security = securities[schedule.class];
  return security?.kind === "common" ? security : null;
}

/** The class as the text calls it: its short title where the book gives one. */
export function className(book: Book): string {
  const security = classOf(book);
  return security?.shortTitle ?? security?.title ?? book.schedule.class;
}

/** The terms of conversion in a sentence, where the book gives them: stated value and price. */
export function conversionTerms(security: RightSecurity, shares: string): string | null {
  if (security.conversionPrice === undefined) return null;
  const unit = security.kind === "convertible-note" ? "Each dollar of principal of the" : "Each share of";
  const stated = security.statedValue ? ` has a stated value of ${toDollars(security.statedValue)} and` : "";
  return `${unit} ${security.title}${stated} is convertible into shares of ${shares} at a conversion price equal to ${priceInWords(security.conversionPrice, 0)}.`;
}

/** A price formula as contracts word it: "the greater of (i) $0.10 and (ii) the lesser of (A) $0.22 and (B) 105% of …". */
export function priceInWords(formula: PriceFormula, depth: number): string {
  if ("numerator" in formula) return `${toDollars(formula)} per share`;
  if ("of" in formula) {
    const percent = toDecimal(formula.percent) ?? toReadable(formula.percent);
    const measured = formula.on === undefined ? "the conversion" : longDate(formula.on);
    return `${percent}% of the ${formula.of.replace("average", "average price")} during the ${inWords(formula.tradingDays)} trading days before ${measured}`;
  }
  if ("steps" in formula) {
    return listed(
      formula.steps.map(({ from, price }) => `${priceInWords(price, depth)} from ${longDate(from)}`),
    );
  }
  const [word, parts] =
    "greaterOf" in formula ? ["greater", formula.greaterOf] : ["lesser", formula.lesserOf];
  const mark = (n: number): string => (depth % 2 === 0 ? roman(n + 1) : String.fromCharCode(65 + n));
  return `the ${word} of ${listed(parts.map((part, n) => `(${mark(n)}) ${priceInWords(part, depth + 1)}`))}`;
}

/** Up to ten in words, as such texts print them. */
const inWords = (count: number): string => (count <= 10 ? NUMBER_WORDS[count] : undefined) ?? String(count);
