import { toFixed } from "../../base/decimal.ts";
import type { Rational } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Schedule 13D, cover page, instruction (13) (Schedule 13G: instructions (5)-(9) and (11)): all percentages are to be
 * rounded off to the nearest tenth, one place after the decimal point.
 *
 * Only what is printed is rounded: 5.004% is more than five percent and prints as 5.0. Neither form knows the answer
 * "less than 1%", and EDGAR's field takes a number.
 */
export const percentToTheNearestTenth: Rule<typeof printed> = {
  id: "schedule-13d/row-13",
  cite: scheduleCitation("13D", "cover page, instruction (13)"),
  title: "A cover page gives its percent to the nearest tenth",
  alsoCalled: ["row 13", "nearest tenth", "rounding of percentages"],
  versions: alwaysInForce(printed),
  notCovered: [],
};

function printed(percent: Rational): string {
  return toFixed(percent, 1);
}
