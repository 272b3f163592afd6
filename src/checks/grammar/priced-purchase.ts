import type { Rational } from "../../base/rational.ts";
import { amountsIn } from "./amount.ts";
import { countedAmounts } from "./counted-amount.ts";
import { sentences } from "./sentences.ts";

/** "1,000 shares at a price of $2.50 per share for an aggregate of $2,500". */
export interface PricedPurchase {
  readonly shares: Rational;
  readonly price: Rational;
  /** The digits that the price is printed with after its point. */
  readonly pricePlaces: number;
  readonly dollars: Rational;
}

const BOUGHT = /\b(?:purchased|bought|acquired|sold|issued)\b/;
const UNCERTAIN =
  /\b(?:averag\w+|approximately|weighted|ranging|between|up to|net of|commissions?|including|plus|each of|split|discount|respectively|exercise price|conversion price)\b/i;

/** The sentences that give one number of shares, one price of each and one sum, and no word that blurs them. */
export function pricedPurchases(text: string): readonly PricedPurchase[] {
  if (!text.includes("$")) return [];
  return sentences(text).flatMap((sentence) => {
    if (!sentence.includes("$") || !BOUGHT.test(sentence) || UNCERTAIN.test(sentence)) return [];
    const dollars = amountsIn(sentence).filter(({ unit }) => unit === "dollars");
    const isPrice = ({ end }: { end: number }) =>
      /^,? (?:per|a|for each) (?:share|ordinary share|unit|ads)\b/i.test(sentence.slice(end));
    const [price, anotherPrice] = dollars.filter(isPrice);
    const [sum, anotherSum] = dollars.filter((amount) => !isPrice(amount));
    const [shares, others] = countedAmounts(sentence);
    if (!price || anotherPrice || !sum || anotherSum || !shares || others) return [];
    if (
      !/\b(?:aggregate|total|for|price|consideration|cost|proceeds)\b[^$]{0,60}$/i.test(
        sentence.slice(0, sum.start),
      )
    )
      return [];
    const printed = sentence.slice(price.start, price.end);
    return [
      {
        shares: shares.value,
        price: price.value,
        pricePlaces: printed.split(".")[1]?.length ?? 0,
        dollars: sum.value,
      },
    ];
  });
}
