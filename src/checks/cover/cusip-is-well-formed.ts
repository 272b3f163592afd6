import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";

export const cusipIsWellFormed: Check = {
  id: "cover/cusip-is-well-formed",
  title: "The CUSIP number has nine characters and its check digit is right",
  catalogue: "S11",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "CUSIP number of the cover page"),
  cite13G: scheduleCitation("13G", "Item 2(e)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    digit: "The CUSIP number {stated} ends in {last}; its first eight characters call for {expected}.",
    length: "The CUSIP number {stated} has {count} characters instead of nine.",
  },
  why: "The ninth character of a CUSIP number is worked out from the eight before it, so a slip in any one of them shows. The number says which class of which issuer is meant.",
  falseAlarms: [
    "numbers printed without their check digit",
    "a foreign security that has another kind of number",
  ],
  run: ({ issuer }) => {
    const numbers = issuer.cusips
      .map((cusip) => cusip.toUpperCase().replace(/[^A-Z0-9*@#]/g, ""))
      .filter((cusip) => /\d/.test(cusip));
    if (!numbers.length) return notApplicable("No CUSIP number is given.");
    return observed(numbers.flatMap(observe));
  },
};

function observe(cusip: string): readonly Observation[] {
  const common = {
    rootCause: `CUSIP number ${cusip}`,
    stated: cusip,
    paths: ["issuer.cusips"],
    settledBy: "the issuer's CUSIP number",
  };
  if (cusip.length !== 9) {
    if (/^[A-Z]{2}[A-Z0-9]{10}$/.test(cusip)) return [];
    return [
      {
        ...common,
        outcome: "review",
        wording: "length",
        values: { stated: cusip, count: String(cusip.length) },
        expected: "nine characters",
      },
    ];
  }
  const expected = checkDigit(cusip.slice(0, 8));
  const last = cusip.slice(8);
  if (last === String(expected)) return [];
  return [
    {
      ...common,
      outcome: "fail",
      wording: "digit",
      values: { stated: cusip, last, expected: String(expected) },
      expected: `${cusip.slice(0, 8)}${expected}`,
    },
  ];
}

/** Every second value is doubled, and the digits of all are summed. */
function checkDigit(eight: string): number {
  let sum = 0;
  for (const [i, character] of [...eight].entries()) {
    const value = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*@#".indexOf(character) * (i % 2 ? 2 : 1);
    sum += Math.floor(value / 10) + (value % 10);
  }
  return (10 - (sum % 10)) % 10;
}
