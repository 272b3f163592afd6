import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { itemFiveSections } from "../facts/item-five.ts";
import { partText } from "../facts/texts.ts";
import { countedAmounts } from "../grammar/counted-amount.ts";
import { datesIn } from "../grammar/dates.ts";
import { sentences } from "../grammar/sentences.ts";

const TRADE = /\b(?:purchased?|purchases|bought|sold|sale of|sales of|acquired|acquisition of)\b/i;
const MARKET =
  /\b(?:open market|market (?:purchases?|sales?|transactions?)|brokers?|on the (?:exchange|NASDAQ|NYSE|New York Stock Exchange))\b/i;
const ELSEWHERE =
  /\b(?:schedule|annex|appendix|exhibit|attached|table|below|item [346]|form 4|set forth|incorporated)\b/i;
const PRICE = /\$|\bprices?\b|\bper share\b|\bcents\b/i;

export const tradeHasItsPrice: Check = {
  id: "item-5/trade-has-its-price",
  title: "A trade told in Item 5(c) has its price",
  catalogue: "S18",
  severity: "required",
  cite: scheduleCitation("13D", "instruction to Item 5(c)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "Item 5(c) tells of a trade without its price: “{trade}”.",
  },
  why: "The instruction to Item 5(c) asks for each trade who made it, when, how many shares, the price of each, and where and how it was done.",
  falseAlarms: [
    "a price given on a schedule of trades or in another item",
    "shares that were given, granted or vested",
  ],
  run: (schedule) => {
    const text =
      partText(schedule, "5", "c") ??
      itemFiveSections(schedule)
        .map((section) => section.text)
        .join("\n");
    if (!text.trim()) return notApplicable("There is no Item 5(c).");
    const told = sentences(text);
    const trades = told.filter(
      (sentence) =>
        TRADE.test(sentence) &&
        MARKET.test(sentence) &&
        countedAmounts(sentence).length &&
        datesIn(sentence).length,
    );
    if (!trades.length)
      return notApplicable("Item 5(c) tells of no trade in a sentence with its number and date.");
    if (schedule.transactions.length || told.some((sentence) => ELSEWHERE.test(sentence)))
      return observed([]);
    const bare = trades.filter((sentence) => !PRICE.test(sentence) && !nextGivesPrice(told, sentence));
    return observed(
      bare.map((trade) => ({
        outcome: "review",
        values: { trade: trade.length > 160 ? `${trade.slice(0, 157)}…` : trade.replace(/\.$/, "") },
        stated: trade,
        paths: ["items.5.parts.c"],
        settledBy: "the price per share, and how the trade was done",
      })),
    );
  },
};

const nextGivesPrice = (told: readonly string[], sentence: string): boolean =>
  PRICE.test(told[told.indexOf(sentence) + 1] ?? "");
