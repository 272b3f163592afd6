import { addDays, type PlainDate } from "../../../base/plain-date.ts";
import { rational } from "../../../base/rational.ts";
import {
  exemptInvestor,
  inForceOn,
  institutionAmendsOverTen,
  institutionAtQuarterEnd,
  institutionOverTenPercent,
  isEndOf,
  PASSIVE_FROM,
  passiveAmendsOverTen,
  passiveInvestor,
  periodicAmendment13G,
} from "../../../law/index.ts";
import {
  dueOn,
  firstPeriodDue,
  NOTHING_MISSING,
  type PossibleDeadline,
  someoneOver,
} from "./asked-of-rules.ts";
import { isOver, movedBetween } from "./cover-numbers.ts";
import type { FilingFacts } from "./filing-facts.ts";

/**
 * What a Schedule 13G, or an amendment of one, may answer. Which paragraph it is under the cover marks; where it marks none
 * or several, all are possible. What a filer calls the event is often the last day of the period.
 */
export function possibleFor13G(
  filing: FilingFacts,
  event: PlainDate,
  previous: FilingFacts | null,
): readonly PossibleDeadline[] {
  if (event < PASSIVE_FROM)
    return filing.isAmendment ? periodic(event, null) : atPeriodEnd(filing, event, null);
  const marked = filing.rules.length > 0 ? filing.rules : ALL;
  const of = (rule: (typeof ALL)[number]): readonly PossibleDeadline[] => {
    const where = marked.length > 1 ? `it is filed under ${rule}` : null;
    if (filing.isAmendment) return amendmentUnder(rule, filing, event, previous, where);
    if (rule === "13d-1(c)") return passive(event, where);
    return rule === "13d-1(b)" ? atPeriodEnd(filing, event, where) : exempt(event, where);
  };
  return marked.flatMap(of);
}

const ALL = ["13d-1(b)", "13d-1(c)", "13d-1(d)"] as const;

function passive(event: PlainDate, where: string | null): readonly PossibleDeadline[] {
  const duty = inForceOn(passiveInvestor, event)(
    { hasControlPurpose: false, reportsAsInstitution: false, writeIn: "" },
    { after: someoneOver(6, event), isAcquisition: true, acquisitionMissing: NOTHING_MISSING },
  );
  const found = dueOn(passiveInvestor.cite, event, duty, where);
  // The last day of a period is seldom a day of trading that takes a holder over five percent.
  return isPeriodEnd(event) ? [...found.map(asAcquisition), ...periodic(event, AMENDS)] : found;
}

const asAcquisition = (found: PossibleDeadline): PossibleDeadline => ({
  ...found,
  where: "the date of the event is that of the acquisition, and not the end of the period",
});
const AMENDS = "it amends an earlier schedule, and the event is the end of the period";

function atPeriodEnd(
  filing: FilingFacts,
  event: PlainDate,
  where: string | null,
): readonly PossibleDeadline[] {
  const overTen = isOver(filing, rational(10)) !== false;
  const months = overTen
    ? firstPeriodDue(
        institutionOverTenPercent.cite,
        event,
        (on) => inForceOn(institutionOverTenPercent, on)(someoneOver(11, on)),
        "more than 10% was owned at that month's end, and not at an earlier one",
      )
    : [];
  const isForPeriod = !overTen || isPeriodEnd(event);
  const period = firstPeriodDue(
    institutionAtQuarterEnd.cite,
    event,
    (on) => inForceOn(institutionAtQuarterEnd, on)(someoneOver(6, on)),
    overTen ? "more than 10% was owned at no earlier month's end" : where,
  );
  return isForPeriod ? [...months, ...period] : months;
}

const exempt = (event: PlainDate, where: string | null): readonly PossibleDeadline[] =>
  firstPeriodDue(
    exemptInvestor.cite,
    event,
    (on) =>
      inForceOn(
        exemptInvestor,
        on,
      )({ owned: someoneOver(6, on), isUnderParagraphA: false, paragraphAMissing: NOTHING_MISSING }),
    where,
  );

const periodic = (event: PlainDate, where: string | null): readonly PossibleDeadline[] =>
  firstPeriodDue(
    periodicAmendment13G.cite,
    event,
    (on) =>
      inForceOn(
        periodicAmendment13G,
        on,
      )({ reported: someoneOver(6, on), owned: someoneOver(8, on), holdingsChanged: true }),
    where,
  );

function amendmentUnder(
  rule: (typeof ALL)[number],
  filing: FilingFacts,
  event: PlainDate,
  previous: FilingFacts | null,
  where: string | null,
): readonly PossibleDeadline[] {
  const change = {
    reported: someoneOver(6, event),
    owned: someoneOver(11, event),
    wasOverTen: false,
    holdingsChanged: true,
  };
  const soon = mayBeOverTen(filing, previous) ? LARGE_MOVE : null;
  const large =
    soon === null || rule === "13d-1(d)"
      ? []
      : rule === "13d-1(b)"
        ? firstPeriodDue(
            institutionAmendsOverTen.cite,
            event,
            (on) => inForceOn(institutionAmendsOverTen, on)({ ...change, owned: someoneOver(11, on) }),
            soon,
          )
        : dueOn(passiveAmendsOverTen.cite, event, inForceOn(passiveAmendsOverTen, event)(change), soon);
  return [...large, ...periodic(event, large.length > 0 ? NO_LARGE_MOVE : where)];
}

const LARGE_MOVE = "it came over 10% for the first time, or moved by more than 5% of the class";
const NO_LARGE_MOVE = "it had been over 10% before and moved by no more than 5% of the class";

/** Whether 13d-2(c) or (d) may be what an amendment answers: over ten percent, or moved by more than five, or not known. */
function mayBeOverTen(filing: FilingFacts, previous: FilingFacts | null): boolean {
  const isOverTen = isOver(filing, rational(10));
  if (previous === null) return isOverTen !== false;
  const wasOverTen = isOver(previous, rational(10));
  if (wasOverTen !== true) return isOverTen !== false;
  return movedBetween(previous, filing, rational(5)) !== false;
}

const isPeriodEnd = (event: PlainDate): boolean =>
  isEndOf("quarter", event) || isEndOf("quarter", addDays(event, 1)) || isEndOf("quarter", addDays(event, 2));
