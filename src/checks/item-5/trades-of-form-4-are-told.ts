import { longDate, type PlainDate } from "../../base/plain-date.ts";
import { inForceOn } from "../../law/rule.ts";
import { transactionsOfThePastSixtyDays } from "../../law/schedule-13d/item-5-c-past-sixty-days.ts";
import type { Schedule } from "../../model/schedule.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { dayOfFiling } from "../facts/day-of-filing.ts";
import { insiderTrades } from "../facts/insider-trades.ts";
import { itemText, partText, wholeText } from "../facts/texts.ts";
import { datesIn } from "../grammar/dates.ts";
import { listed } from "../wording.ts";

const MOST_NAMED = 6;
const MOST_LINES = 12;
/** Bought or sold on the market or otherwise: gifts, grants and the withholding of taxes are told or left out by custom. */
const TRADES = new Set(["P", "S"]);
const NONE = /\b(?:none|no (?:other )?transactions?|not (?:effected|engaged|entered|made)|not applicable)\b/i;

export const tradesOfForm4AreTold: Check = {
  id: "item-5/trades-of-form-4-are-told",
  title: "Item 5(c) tells of the trades of the past sixty days that the Forms 4 tell of",
  catalogue: "S19",
  severity: "required",
  cite: transactionsOfThePastSixtyDays.cite,
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: ["insiderReports"],
  messages: {
    missing: "Item 5(c) does not tell of {dates}, on which the Forms 4 of the same persons report trades.",
    none: "Item 5(c) says that there were no transactions; the Forms 4 of the same persons report trades on {dates}.",
  },
  why: "Item 5(c) asks for every transaction of the past sixty days, or since the last Schedule 13D where that is less. The persons' Forms 4 list the same trades, so each of their days stands in Item 5(c).",
  falseAlarms: [
    "trades told on an exhibit or by reference to the Forms 4",
    "days of settlement on one form and of the trade on the other",
    "trades told in a filing that is not given",
  ],
  run: (schedule, { insiderReports = [], previous }) => {
    const { eventDate } = schedule;
    const told = partText(schedule, "5", "c") ?? itemText(schedule, "5");
    if (eventDate === null || told === null)
      return notApplicable("There is no Item 5, or no date of the event.");
    if (
      /\b(?:form 4|section 16|annex|exhibit|schedule [a-z0-9]\b)/i.test(told) &&
      !schedule.transactions.length
    )
      return notApplicable("Item 5(c) refers to another document.");
    const from = startOf(eventDate, previous);
    const trades = insiderTrades(schedule, insiderReports).filter(
      ({ date, code }) => date >= from && date <= eventDate && TRADES.has(code ?? ""),
    );
    if (!trades.length) return notApplicable("The Forms 4 given have no trade in the sixty days.");
    const known = new Set<string>([...daysTold(schedule), ...(previous ? daysTold(previous) : [])]);
    const lacking = trades.filter(({ date }) => !known.has(date));
    const days = [...new Set(lacking.map(({ date }) => date))];
    const [first] = days;
    if (first === undefined) return observed([]);
    const dates =
      days.length > MOST_NAMED
        ? `${days.length} days, the first ${longDate(first)}`
        : listed(days.map(longDate));
    return observed([
      {
        outcome: "review",
        wording: NONE.test(told) && !schedule.transactions.length ? "none" : "missing",
        values: { dates },
        expected: days.join(", "),
        arithmetic: lacking.slice(0, MOST_LINES).map(({ says }) => says),
        paths: ["items.5"],
        settledBy: "whether the trades are told elsewhere in the filing or in the one before",
      },
    ]);
  },
};

/** Sixty days before the event, or the filing before this one where that is later. */
const startOf = (event: PlainDate, previous: Schedule | undefined): PlainDate =>
  inForceOn(transactionsOfThePastSixtyDays, event)(event, (previous && dayOfFiling(previous)?.on) ?? null);

const daysTold = (schedule: Schedule): readonly PlainDate[] => [
  ...schedule.transactions.flatMap(({ date }) => date ?? []),
  ...datesIn(wholeText(schedule)).map(({ date }) => date),
];
