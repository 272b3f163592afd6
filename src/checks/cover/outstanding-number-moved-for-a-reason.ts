import { toFixed, toReadable } from "../../base/decimal.ts";
import { compare, divide, HUNDRED, isZero, multiply, rational, subtract } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { distance } from "../facts/printed-percent.ts";
import { outstandingShares } from "../facts/share-of-class.ts";
import { wholeText } from "../facts/texts.ts";

const FIFTH = rational(20);
const REASON =
  /\b(?:split|offering|issued|issuance|placement|conversion|converted|exercise|repurchase\w*|redeem\w*|redemption|merger|acquisition|tender offer|buyback|at[- ]the[- ]market|dividend)\b/i;

export const outstandingNumberMovedForAReason: Check = {
  id: "cover/outstanding-number-moved-for-a-reason",
  title: "Where the number outstanding has moved by a fifth, the schedule says why",
  catalogue: "A30",
  severity: "advice",
  cite: ruleCitation("13d-1(j)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: ["previous"],
  messages: {
    review:
      "The number outstanding is {now}; the filing before had {before}, a change of {change}%. Nothing in the schedule explains it.",
  },
  why: "A number outstanding that jumps without a split, an offering or a purchase by the issuer is often one copied from another class, another issuer or another year.",
  falseAlarms: ["an offering that the holder had no part in", "years between the two filings"],
  run: (schedule, { previous }) => {
    const now = outstandingShares(schedule)?.shares ?? null;
    const before = previous ? (outstandingShares(previous)?.shares ?? null) : null;
    if (!now || !before || isZero(before))
      return notApplicable("The two filings do not both give one number of shares outstanding.");
    const change = divide(multiply(HUNDRED, distance(now, before)), before);
    if (compare(change, FIFTH) <= 0 || REASON.test(wholeText(schedule))) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { now: toReadable(now), before: toReadable(before), change: toFixed(change, 1) },
        stated: toReadable(now),
        arithmetic: [`${toReadable(now)} − ${toReadable(before)} = ${toReadable(subtract(now, before))}`],
        paths: ["items.5"],
        settledBy: "the issuer's report that the number was taken from",
      },
    ]);
  },
};
