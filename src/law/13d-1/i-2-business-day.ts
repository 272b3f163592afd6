import type { PlainDate } from "../../base/plain-date.ts";
import { ruleCitation } from "../../model/citation.ts";
import { type Calendar, type DayKind, dayKind } from "../calendar/calendar.ts";
import { day, type Rule } from "../rule.ts";

/**
 * Rule 13d-1(i)(2): a business day is any day other than a Saturday, a Sunday or a federal holiday, from midnight to 11:59
 * p.m. Eastern Time.
 *
 * The exchanges have no part in it: Good Friday, when they are closed, counts; Columbus Day and Veterans Day, when they trade, do
 * not. Days of a lapse in appropriations are business days, for EDGAR stays open. A closure of the government by executive
 * order is a federal holiday where the SEC closes EDGAR for it; where that is not known the day is perhaps closed, and
 * deadlines become a range.
 *
 * The definition is of February 5, 2024. Before, no period of Regulation 13D-G counted business days; the same days were none
 * for Rule 0-3(a), which puts off a period of calendar days that ends on one.
 */
export const businessDay: Rule<typeof decide> = {
  id: "13d-1(i)(2)",
  cite: ruleCitation("13d-1(i)(2)"),
  title: "A business day is any day but Saturday, Sunday and a federal holiday",
  alsoCalled: ["business day", "trading day or business day", "federal holiday", "EDGAR holiday"],
  versions: [
    { from: day("2024-02-05"), to: null, decide },
    { from: null, to: day("2024-02-05"), decide },
  ],
  notCovered: [
    "Inauguration Day, a holiday in the area of Washington alone",
    "closures of the Commission's offices for weather, which no order of the President makes",
    "whether Rule 13d-2 takes up the definition, which speaks of Rule 13d-1: it is taken to",
  ],
};

function decide(on: PlainDate, calendar?: Calendar): DayKind {
  return dayKind(on, calendar);
}
