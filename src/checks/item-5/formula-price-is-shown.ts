import { toDollars, toReadable } from "../../base/decimal.ts";
import { divide, equals, isZero } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { conversions } from "../facts/conversions.ts";
import { wholeText } from "../facts/texts.ts";
import { oneLine } from "../grammar/plain-text.ts";

const SHOWN =
  /\b(?:volume[- ]weighted average (?:trading )?price|VWAP|closing (?:sale |bid )?price|market price)\b[^.;]{0,120}\b(?:was|were|is|of|equal(?:ed|s)?(?: to)?) (?:approximately )?\$ ?\d/i;

export const formulaPriceIsShown: Check = {
  id: "item-5/formula-price-is-shown",
  title: "Where the conversion price follows the market, the schedule says which price it was",
  catalogue: "A19",
  severity: "advice",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "The schedule counts {shares} shares on conversion of {units} shares of {security}, which is a price of {implied}{bound}; the price follows the market, and the market price of the day is not given.",
  },
  why: "A price that follows the market makes another number of shares every day. Without the market price and its date nobody can work out the number that is reported, nor say when it changed.",
  falseAlarms: ["the price is given in an exhibit"],
  run: (schedule) => {
    const found = conversions(schedule).filter(
      ({ price, shares }) => price.market !== null && !isZero(shares),
    );
    if (!found.length) return notApplicable("No conversion price in the schedule follows the market.");
    if (SHOWN.test(oneLine(wholeText(schedule)))) return observed([]);
    return observed(
      found.map(({ shares, face, units, security, price }) => {
        const implied = divide(face, shares);
        const bound =
          price.cap && equals(implied, price.cap)
            ? ", the highest that the terms allow"
            : price.floor && equals(implied, price.floor)
              ? ", the lowest that the terms allow"
              : "";
        return {
          outcome: "review",
          values: {
            shares: toReadable(shares),
            units: toReadable(units),
            security,
            implied: toDollars(implied),
            bound,
          },
          stated: toReadable(shares),
          arithmetic: [`${toDollars(face)} ÷ ${toReadable(shares)} = ${toDollars(implied)}`],
          paths: ["items.5", "items.3"],
          settledBy: "the market price that the number was worked out from, and its date",
        };
      }),
    );
  },
};
