import { longDate } from "../../base/plain-date.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { insiderTrades } from "../facts/insider-trades.ts";
import { insidersIn } from "../facts/insiders.ts";
import { SECTION_16, tenPercentOwners } from "../facts/ten-percent-owners.ts";
import { toldTrades } from "../facts/told-trades.ts";
import { listed } from "../wording.ts";

const MOST_NAMED = 6;

export const tradesOfTenPercentOwnerAreOnForm4: Check = {
  id: "across/trades-of-ten-percent-owner-are-on-form-4",
  title: "The trades that Item 5(c) tells of a ten percent owner are on its Forms 4",
  catalogue: "X01",
  severity: "advice",
  cite: SECTION_16,
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: ["insiderReports"],
  messages: {
    review: "Item 5(c) tells of trades of {who} on {dates}; the Forms 4 and 5 given have none of {those}.",
  },
  why: "A ten percent owner reports each trade on Form 4 within two business days. Item 5(c) tells of the same trades, so each of its days has its Form 4.",
  falseAlarms: [
    "forms that were filed and not given here",
    "trades before the person came to own more than ten percent",
    "the trade by which it came to do so",
    "days of settlement on one form and of the trade on the other",
  ],
  run: (schedule, { insiderReports = [] }) => {
    const owners = tenPercentOwners(schedule);
    const insiders = insidersIn(schedule, insiderReports);
    const known = owners.filter(({ person }) => insiders.some((insider) => insider.person === person));
    if (!known.length) return notApplicable("No Form 3, 4 or 5 of a ten percent owner is given.");
    const told = toldTrades(schedule);
    if (!told.length) return notApplicable("Item 5(c) has no rows.");
    const reported = new Set<string>(insiderTrades(schedule, insiderReports).map(({ date }) => date));
    return observed(
      known.flatMap((owner) => {
        const lacking = told.filter(({ person, date }) => person === owner.person && !reported.has(date));
        const days = [...new Set(lacking.map(({ date }) => date))].sort();
        const [first] = days;
        if (first === undefined) return [];
        const dates =
          days.length > MOST_NAMED
            ? `${days.length} days, the first ${longDate(first)}`
            : listed(days.map(longDate));
        return [
          {
            outcome: "review" as const,
            values: { who: owner.name, dates, those: days.length === 1 ? "that day" : "those days" },
            who: [owner.name],
            stated: days.join(", "),
            expected: "a Form 4 for each",
            paths: lacking.slice(0, MOST_NAMED).map(({ index }) => `transactions.${index}.date`),
            settledBy: "the list of the person's filings in EDGAR",
          },
        ];
      }),
    );
  },
};
