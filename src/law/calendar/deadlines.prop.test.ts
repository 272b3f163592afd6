import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type PlainDate } from "../../base/plain-date.ts";
import { initialSchedule13D } from "../13d-1/a-initial-schedule-13d.ts";
import { institutionOverTenPercent } from "../13d-1/b-2-institution-over-ten-percent.ts";
import { passiveInvestor } from "../13d-1/c-passive-investor-schedule-13g.ts";
import { exemptInvestor } from "../13d-1/d-exempt-investor-schedule-13g.ts";
import { controlPurposeEnds13G } from "../13d-1/e-1-control-purpose-ends-13g.ts";
import { passiveAtTwentyPercent } from "../13d-1/f-passive-investor-at-twenty-percent.ts";
import { institutionNoLonger } from "../13d-1/g-institution-no-longer.ts";
import { amendSchedule13D } from "../13d-2/a-amend-schedule-13d.ts";
import { passiveAmendsOverTen } from "../13d-2/d-passive-over-ten-percent.ts";
import type { Duty } from "../duty.ts";
import { day, inForceOn } from "../rule.ts";
import { exactly, missingFact, owned } from "../testing/duties.ts";
import { type Calendar, federalCalendar, withClosures } from "./calendar.ts";
import { endOf } from "./periods.ts";

const changes = ["2024-02-05", "2024-09-30"].map(day);
const dates = fc.integer({ min: 60, max: 13_000 }).map((days) => addDays(day("1998-01-01"), days));

const initial = (on: PlainDate, calendar: Calendar): Duty =>
  inForceOn(initialSchedule13D, on)(
    { after: owned(on, "6"), isAcquisition: true, acquisitionMissing: missingFact },
    calendar,
  );
const amendment = (on: PlainDate, calendar: Calendar): Duty =>
  inForceOn(amendSchedule13D, on)(
    {
      reported: owned(on, "6"),
      after: owned(on, "8"),
      net: exactly("2"),
      onTheDay: null,
      byTerms: null,
      outstanding: exactly("100"),
      missing: [],
    },
    calendar,
  );
const monthEnd = (date: PlainDate, calendar: Calendar): Duty => {
  const on = endOf("month", date);
  return inForceOn(institutionOverTenPercent, on)(owned(on, "11"), calendar);
};
const yearEnd = (date: PlainDate, calendar: Calendar): Duty => {
  const on = endOf("year", date);
  const facts = { owned: owned(on, "6"), isUnderParagraphA: false, paragraphAMissing: missingFact };
  return inForceOn(exemptInvestor, on)(facts, calendar);
};
const passive = (on: PlainDate, calendar: Calendar): Duty =>
  inForceOn(passiveInvestor, on)(
    { hasControlPurpose: false, reportsAsInstitution: false, writeIn: "" },
    { after: owned(on, "6"), isAcquisition: true, acquisitionMissing: missingFact },
    calendar,
  );
const switched = (on: PlainDate, calendar: Calendar): Duty =>
  inForceOn(controlPurposeEnds13G, on)({ owned: owned(on, "6"), reportsUnder: "13d-1(b)" }, calendar);
const twenty = (on: PlainDate, calendar: Calendar): Duty =>
  inForceOn(passiveAtTwentyPercent, on)(owned(on, "20"), calendar);
const noLonger = (on: PlainDate, calendar: Calendar): Duty =>
  inForceOn(institutionNoLonger, on)(owned(on, "6"), calendar);
const passiveOverTen = (on: PlainDate, calendar: Calendar): Duty =>
  inForceOn(passiveAmendsOverTen, on)(
    { reported: owned(on, "6"), owned: owned(on, "11"), wasOverTen: false, holdingsChanged: true },
    calendar,
  );
const rules = fc.constantFrom(
  initial,
  amendment,
  monthEnd,
  yearEnd,
  passive,
  switched,
  twenty,
  noLonger,
  passiveOverTen,
);

const lastDays = (duty: Duty): readonly [PlainDate, PlainDate] =>
  duty.is === "due" ? [duty.by.on, duty.by.atLatest] : expect.fail(`nothing is due: ${duty.step.says}`);

test("under one rule a later event never has an earlier deadline", () => {
  fc.assert(
    fc.property(rules, dates, fc.integer({ min: 0, max: 40 }), (rule, on, later) => {
      const next = addDays(on, later);
      const ends = [on, next].map((date) => endOf("year", date));
      fc.pre(
        changes.every((change) => change <= on === change <= next) &&
          changes.every((change) => change <= (ends[0] ?? on) === change <= (ends[1] ?? on)),
      );
      const [first, second] = [lastDays(rule(on, federalCalendar)), lastDays(rule(next, federalCalendar))];
      expect(first[0] <= second[0] && first[1] <= second[1]).toBe(true);
    }),
  );
});

test("a holiday more never makes a deadline earlier", () => {
  const closures = fc.array(
    fc.record({
      after: fc.integer({ min: -5, max: 60 }),
      edgarClosed: fc.constantFrom(true, false, "unknown" as const),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(rules, dates, closures, (rule, on, more) => {
      const calendar = withClosures(
        federalCalendar,
        more.map(({ after, edgarClosed }) => ({
          on: addDays(on, after),
          name: "a holiday more",
          source: "this test",
          edgarClosed,
        })),
      );
      const [without, withMore] = [lastDays(rule(on, federalCalendar)), lastDays(rule(on, calendar))];
      expect(without[0] <= withMore[0] && without[1] <= withMore[1]).toBe(true);
    }),
  );
});

test("the first of two last days is never after the second", () => {
  fc.assert(
    fc.property(rules, dates, (rule, on) => {
      const [first, second] = lastDays(rule(on, federalCalendar));
      expect(first <= second).toBe(true);
      expect(on <= first).toBe(true);
    }),
  );
});
