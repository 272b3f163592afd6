import { decimal } from "../../base/decimal.ts";
import { equals, type Rational } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { itemText } from "../facts/texts.ts";
import { oneLine } from "../grammar/plain-text.ts";

export const parValueIsOne: Check = {
  id: "cover/par-value-is-one",
  title: "The class has one par value throughout the schedule",
  catalogue: "S12",
  severity: "advice",
  cite: scheduleCitation("13D", "Item 1"),
  cite13G: scheduleCitation("13G", "Item 2(d)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "The front page gives a par value of {stated}, Item {item} one of {expected}.",
  },
  why: "Item 1 asks for the title of the class, and the front page prints it. Two par values are two classes, or a slip.",
  falseAlarms: ["a second class told of in Item 1", "a par value changed by a split"],
  run: (schedule) => {
    const cover = parValues(schedule.securityClass ?? "");
    const [first] = cover;
    const told = ["1", "2"].map((number) => ({
      number,
      values: parValues(itemText(schedule, number) ?? ""),
    }));
    const item = told.find(({ values }) => values.length === 1);
    if (!first || cover.length > 1 || !item?.values[0])
      return notApplicable("The front page and Items 1 and 2 do not both give one par value.");
    const [other] = item.values;
    if (equals(first.value, other.value)) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { stated: first.printed, expected: other.printed, item: item.number },
        stated: first.printed,
        expected: other.printed,
        paths: ["securityClass", `items.${item.number}`],
        settledBy: "the issuer's charter",
      },
    ]);
  },
};

interface ParValue {
  readonly value: Rational;
  readonly printed: string;
}

const MAY_GIVE = ["par ", "Par ", "PAR ", "par\n", "par,", "par."];

/** The different par values that a text gives. */
function parValues(text: string): readonly ParValue[] {
  if (!MAY_GIVE.some((word) => text.includes(word))) return [];
  const found = [
    ...oneLine(text).matchAll(
      /(?:par value(?: of)? |\bpar )(?:US)?\$ ?(\d{0,6}(?:\.\d{1,8})?)|\$ ?(\d{0,6}(?:\.\d{1,8})?) par\b/gi,
    ),
  ].flatMap((match) => {
    const digits = match[1] ?? match[2] ?? "";
    const value = decimal(digits.startsWith(".") ? `0${digits}` : digits);
    return value ? [{ value, printed: `$${digits}` }] : [];
  });
  return found.filter(({ value }, i) => found.findIndex((other) => equals(other.value, value)) === i);
}
