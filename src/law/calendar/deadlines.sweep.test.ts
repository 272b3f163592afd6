import { expect, test } from "vitest";
import { addDays, type PlainDate } from "../../base/plain-date.ts";
import { initialSchedule13D } from "../13d-1/a-initial-schedule-13d.ts";
import { institutionAtQuarterEnd } from "../13d-1/b-2-institution-at-quarter-end.ts";
import { institutionOverTenPercent } from "../13d-1/b-2-institution-over-ten-percent.ts";
import { passiveInvestor } from "../13d-1/c-passive-investor-schedule-13g.ts";
import { exemptInvestor } from "../13d-1/d-exempt-investor-schedule-13g.ts";
import { controlPurposeEnds13G } from "../13d-1/e-1-control-purpose-ends-13g.ts";
import { passiveAtTwentyPercent } from "../13d-1/f-passive-investor-at-twenty-percent.ts";
import { institutionNoLonger } from "../13d-1/g-institution-no-longer.ts";
import { amendSchedule13D } from "../13d-2/a-amend-schedule-13d.ts";
import { otherMaterialChanges } from "../13d-2/a-other-material-changes.ts";
import { periodicAmendment13G } from "../13d-2/b-periodic-amendment-13g.ts";
import { institutionAmendsOverTen } from "../13d-2/c-institution-over-ten-percent.ts";
import { passiveAmendsOverTen } from "../13d-2/d-passive-over-ten-percent.ts";
import type { Duty } from "../duty.ts";
import { day, inForceOn } from "../rule.ts";
import { exactly, missingFact, owned } from "../testing/duties.ts";
import { dayKind } from "./calendar.ts";

const over = (on: PlainDate) => owned(on, "6");
const overTen = (on: PlainDate) => ({
  reported: owned(on, "6"),
  owned: owned(on, "11"),
  wasOverTen: false,
  holdingsChanged: true,
});
const crossing = (on: PlainDate) => ({
  after: over(on),
  isAcquisition: true,
  acquisitionMissing: missingFact,
});
const notUnderA = { isUnderParagraphA: false, paragraphAMissing: missingFact };

type Count = "10 days" | "promptly" | "45 days" | "5 business days" | "2 business days";
type Ends = "day" | "month" | "quarter" | "year";

/** Every row of both regimes: the last day of which period the old and the new rule count from, and how far. */
const rows: readonly {
  readonly rule: string;
  readonly duty: (on: PlainDate) => Duty;
  readonly changed: string;
  readonly old: readonly [Ends, Count];
  readonly new: readonly [Ends, Count];
}[] = [
  {
    rule: "13d-1(a)",
    duty: (on) => inForceOn(initialSchedule13D, on)(crossing(on)),
    changed: "2024-02-05",
    old: ["day", "10 days"],
    new: ["day", "5 business days"],
  },
  {
    rule: "13d-1(b)(2), 5%",
    duty: (on) => inForceOn(institutionAtQuarterEnd, on)(over(on)),
    changed: "2024-09-30",
    old: ["year", "45 days"],
    new: ["quarter", "45 days"],
  },
  {
    rule: "13d-1(b)(2), 10%",
    duty: (on) => inForceOn(institutionOverTenPercent, on)(owned(on, "11")),
    changed: "2024-09-30",
    old: ["month", "10 days"],
    new: ["month", "5 business days"],
  },
  {
    rule: "13d-1(c)",
    duty: (on) =>
      inForceOn(passiveInvestor, on)(
        { hasControlPurpose: false, reportsAsInstitution: false, writeIn: "" },
        crossing(on),
      ),
    changed: "2024-09-30",
    old: ["day", "10 days"],
    new: ["day", "5 business days"],
  },
  {
    rule: "13d-1(d)",
    duty: (on) => inForceOn(exemptInvestor, on)({ owned: over(on), ...notUnderA }),
    changed: "2024-09-30",
    old: ["year", "45 days"],
    new: ["quarter", "45 days"],
  },
  {
    rule: "13d-1(e)(1)",
    duty: (on) => inForceOn(controlPurposeEnds13G, on)({ owned: over(on), reportsUnder: "13d-1(c)" }),
    changed: "2024-02-05",
    old: ["day", "10 days"],
    new: ["day", "5 business days"],
  },
  {
    rule: "13d-1(f)(1)",
    duty: (on) => inForceOn(passiveAtTwentyPercent, on)(owned(on, "20")),
    changed: "2024-02-05",
    old: ["day", "10 days"],
    new: ["day", "5 business days"],
  },
  {
    rule: "13d-1(g)",
    duty: (on) => inForceOn(institutionNoLonger, on)(over(on)),
    changed: "2024-02-05",
    old: ["day", "10 days"],
    new: ["day", "5 business days"],
  },
  {
    rule: "13d-2(a)",
    duty: (on) =>
      inForceOn(
        amendSchedule13D,
        on,
      )({
        reported: over(on),
        after: owned(on, "8"),
        net: exactly("2"),
        onTheDay: null,
        byTerms: null,
        outstanding: exactly("100"),
        missing: [],
      }),
    changed: "2024-02-05",
    old: ["day", "promptly"],
    new: ["day", "2 business days"],
  },
  {
    rule: "13d-2(a), other facts",
    duty: (on) => inForceOn(otherMaterialChanges, on)({ on, says: "", question: "" }),
    changed: "2024-02-05",
    old: ["day", "promptly"],
    new: ["day", "2 business days"],
  },
  {
    rule: "13d-2(b)",
    duty: (on) =>
      inForceOn(
        periodicAmendment13G,
        on,
      )({
        reported: over(on),
        owned: owned(on, "8"),
        holdingsChanged: true,
      }),
    changed: "2024-09-30",
    old: ["year", "45 days"],
    new: ["quarter", "45 days"],
  },
  {
    rule: "13d-2(c)",
    duty: (on) => inForceOn(institutionAmendsOverTen, on)(overTen(on)),
    changed: "2024-09-30",
    old: ["month", "10 days"],
    new: ["month", "5 business days"],
  },
  {
    rule: "13d-2(d)",
    duty: (on) => inForceOn(passiveAmendsOverTen, on)(overTen(on)),
    changed: "2024-09-30",
    old: ["day", "promptly"],
    new: ["day", "2 business days"],
  },
];

const days: PlainDate[] = [];
for (let on = day("1998-02-17"); on <= day("2030-12-31"); on = addDays(on, 1)) days.push(on);

const firstOfMonth = (on: PlainDate): boolean => on.endsWith("-01");
const isLast: Readonly<Record<Ends, (on: PlainDate) => boolean>> = {
  day: () => true,
  month: (on) => firstOfMonth(addDays(on, 1)),
  quarter: (on) => /-(?:01|04|07|10)-01$/.test(addDays(on, 1)),
  year: (on) => on.endsWith("-12-31"),
};

/** Counted here again, one day after the other: by the definition and not by the program's way. */
function lastDay(from: PlainDate, count: Count, perhapsIsOpen: boolean): PlainDate {
  const isOpen = (on: PlainDate): boolean => {
    const { is } = dayKind(on);
    return is === "business day" || (perhapsIsOpen && is === "perhaps closed");
  };
  const [number = "", unit] = count === "promptly" ? ["2", "business"] : count.split(" ");
  let on = from;
  if (unit === "business") {
    for (let left = Number(number); left > 0; ) {
      on = addDays(on, 1);
      if (isOpen(on)) left--;
    }
    return on;
  }
  on = addDays(from, Number(number));
  while (!isOpen(on)) on = addDays(on, 1);
  return on;
}

test.each(rows)("$rule on every day from 1998 to 2030: $old until $changed, then $new", (row) => {
  const wrong = days.flatMap((on) => {
    const [ends, count] = on < row.changed ? row.old : row.new;
    const duty = row.duty(on);
    const wanted = isLast[ends](on)
      ? `${lastDay(on, count, true)}..${lastDay(on, count, false)}${count === "promptly" ? " promptly" : ""}`
      : "none";
    const found =
      duty.is === "due" || duty.is === "question"
        ? `${duty.by.on}..${duty.by.atLatest}${duty.by.isPromptly ? " promptly" : ""}`
        : duty.is;
    return found === wanted ? [] : [`${on}: ${found}, not ${wanted}`];
  });
  expect(wrong).toEqual([]);
});
