import { toDollars, toReadable } from "../../base/decimal.ts";
import { equals, multiply, ONE, type Rational, rational, subtract } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { closingThatFits, type Measure, measuresOf } from "../facts/closing-measures.ts";
import { type HeldSecurity, heldSecurities } from "../facts/held-securities.ts";
import { itemText } from "../facts/texts.ts";
import { type Closing, closingsIn } from "../grammar/closings.ts";
import { listed } from "../wording.ts";

export const closingsAddUpToHoldings: Check = {
  id: "item-6/closings-add-up-to-holdings",
  title: "The closings told in Item 6 add up to what the other items say is held",
  catalogue: "A20",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "Items 3, 5 and 6"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "The closings in Item 6 come to {told}; elsewhere the schedule says {held}. {missing}",
    review: "The closings in Item 6 come to {told}; elsewhere the schedule says {held}.",
  },
  why: "A purchase in several closings is told twice: closing by closing in Item 6, and as one holding in Items 3 and 5 and in the notes. A gap between the two is a closing left out, told twice, or counted wrongly.",
  falseAlarms: [
    "closings told in an earlier filing and not repeated",
    "securities converted, redeemed or sold since",
    "securities that came otherwise, such as a dividend in kind",
  ],
  run: (schedule) => {
    const text = itemText(schedule, "6");
    if (text === null) return notApplicable("There is no Item 6.");
    const closings = closingsIn(text);
    const held = heldSecurities(schedule, ["3", "5"]);
    const compared = held.filter(({ key }) => timesTold(closings, key) > 1);
    if (!compared.length)
      return notApplicable("Item 6 tells of no security bought in several closings and held still.");
    return observed(compared.flatMap((security) => observe(closings, security)));
  },
};

const timesTold = (closings: readonly Closing[], key: string): number =>
  closings
    .filter((closing) => closing.securities.some((s) => s.key === key))
    .reduce((n, { times }) => n + times, 0);

function observe(closings: readonly Closing[], security: HeldSecurity): readonly Observation[] {
  const own = closings.filter(({ securities }) => securities.some(({ key }) => key === security.key));
  const measures = measuresOf(own, security);
  const gaps = measures.filter(({ told, held }) => !equals(told, held));
  if (!gaps.some(({ name }) => name === "shares")) return [];
  const like = closingThatFits(gaps);
  const words = (measure: Measure, value: Rational) => inWords(measure, value, security.name);
  return [
    {
      outcome: like ? "fail" : "review",
      values: {
        told: listed(gaps.map((gap) => words(gap, gap.told))),
        held: listed(gaps.map((gap) => words(gap, gap.held))),
        missing: like
          ? fits(like.times, listed(gaps.map((gap, i) => words(gap, like.amounts[i] ?? gap.told))))
          : "",
      },
      stated: listed(gaps.map((gap) => words(gap, gap.told))),
      expected: listed(gaps.map((gap) => words(gap, gap.held))),
      arithmetic: gaps.map(
        (gap) =>
          `${sumInWords(gap)}; ${words(gap, gap.held)} − that = ${words(gap, subtract(gap.held, gap.told))}`,
      ),
      paths: ["items.6", "items.3", "items.5"],
      settledBy: "the record of closings: whether Item 6 leaves one out, or the holding is told wrongly",
      rootCause: `closings of ${security.key}`,
    },
  ];
}

function fits(times: Rational, what: string): string {
  if (equals(times, ONE)) return `One closing more of ${what} would close every gap.`;
  const count = toReadable(times.numerator < 0n ? multiply(times, rational(-1)) : times);
  return `${count} closing${count === "1" ? "" : "s"} ${times.numerator < 0n ? "fewer" : "more"} of ${what} would close every gap.`;
}

function inWords({ name }: Measure, value: Rational, security: string): string {
  if (name === "dollars") return toDollars(value).replace(/\.00$/, "");
  return name === "shares"
    ? `${toReadable(value)} shares of ${security}`
    : `warrants for ${toReadable(value)} shares`;
}

function sumInWords({ name, told, each }: Measure): string {
  const print = (value: Rational) =>
    name === "dollars" ? toDollars(value).replace(/\.00$/, "") : toReadable(value);
  const terms = each.map(({ times, amount }) =>
    times === 1 ? print(amount) : `${times} × ${print(amount)}`,
  );
  return `${terms.join(" + ")} = ${print(told)}`;
}
