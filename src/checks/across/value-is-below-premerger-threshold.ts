import { decimal, toDollars, toReadable } from "../../base/decimal.ts";
import { longDate } from "../../base/plain-date.ts";
import { isZero, moreThan, multiply, subtract, ZERO } from "../../base/rational.ts";
import { type Check, notApplicable, observed } from "../check.ts";
import { HSR_KNOWN_FROM, hsrThreshold } from "../facts/hsr-thresholds.ts";
import { ownRights } from "../facts/own-rights.ts";
import { coverNumbers, personPath } from "../facts/powers.ts";
import { wholeText } from "../facts/texts.ts";

export const valueIsBelowPremergerThreshold: Check = {
  id: "across/value-is-below-premerger-threshold",
  title: "Shares worth more than the premerger threshold come with a word on notification",
  catalogue: "X03",
  severity: "advice",
  cite: {
    cite: "Hart-Scott-Rodino Act, 15 U.S.C. 18a; 16 CFR 802.9, 802.31",
    url: "https://www.law.cornell.edu/uscode/text/15/18a",
  },
  inForce: { from: HSR_KNOWN_FROM, to: null },
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: ["marketPrice"],
  messages: {
    review:
      "{who} reports {shares} shares without rights; at {price} on {day} they are worth {value}, more than the {threshold} above which premerger notification may be due. The schedule does not speak of it.",
  },
  why: "Voting securities worth more than the year's threshold may need notification and a waiting time before they are bought. Who files a Schedule 13D has often more in mind than an investment, so the exemption for investment alone is not to hand.",
  falseAlarms: [
    "shares held before the threshold was crossed, such as a founder's",
    "an acquisition that is exempt, or was notified",
    "rights that are not exercised, which do not count until they are",
  ],
  run: (schedule, { marketPrice }) => {
    const { eventDate } = schedule;
    const price = marketPrice ? decimal(marketPrice.perShare) : null;
    const threshold = eventDate === null ? null : hsrThreshold(eventDate);
    if (!marketPrice || price === null || threshold === null)
      return notApplicable("The price or the threshold of the day is not known.");
    if (/\b(?:HSR|Hart-?\s?Scott|premerger|pre-merger)\b/i.test(wholeText(schedule))) return observed([]);
    return observed(
      schedule.reportingPersons.flatMap((cover, person) => {
        const { aggregate } = coverNumbers(cover);
        if (aggregate === null) return [];
        // What can be converted into votes has none until it is (16 CFR 802.31).
        const rights = ownRights(schedule, person) ?? ZERO;
        const shares = moreThan(rights, aggregate) ? aggregate : subtract(aggregate, rights);
        const value = multiply(shares, price);
        if (!moreThan(value, threshold)) return [];
        return [
          {
            outcome: "review" as const,
            values: {
              who: cover.name,
              shares: toReadable(shares),
              price: toDollars(price),
              day: longDate(marketPrice.on),
              value: toDollars(value),
              threshold: toDollars(threshold),
            },
            who: [cover.name],
            stated: toReadable(aggregate),
            arithmetic: [
              ...(isZero(rights)
                ? []
                : [`${toReadable(aggregate)} − ${toReadable(rights)} under rights = ${toReadable(shares)}`]),
              `${toReadable(shares)} × ${toDollars(price)} = ${toDollars(value)}`,
            ],
            paths: [personPath(person, "aggregateAmountOwned")],
            settledBy: "counsel on the Hart-Scott-Rodino Act",
            rootCause: "premerger notification",
          },
        ];
      }),
    );
  },
};
