import type { PlainDate } from "../../../base/plain-date.ts";
import { ONE, rational } from "../../../base/rational.ts";
import {
  amendSchedule13D,
  controlPurposeEnds13G,
  exemptInvestor,
  inForceOn,
  initialSchedule13D,
} from "../../../law/index.ts";
import {
  dueOn,
  firstPeriodDue,
  NOTHING_MISSING,
  type PossibleDeadline,
  someoneOver,
} from "./asked-of-rules.ts";
import type { FilingFacts } from "./filing-facts.ts";
import { possibleFor13G } from "./possible-deadlines-13g.ts";

/**
 * Every paragraph that a filing may answer for the event that it states, in the version in force on that day. More than one
 * where its cover leaves open which it is.
 */
export function possibleDeadlines(
  filing: FilingFacts,
  event: PlainDate,
  previous: FilingFacts | null,
): readonly PossibleDeadline[] {
  if (filing.schedule === "13D")
    return filing.isAmendment ? amendment(event) : initial(filing, event, previous);
  return filing.schedule === "13G" ? possibleFor13G(filing, event, previous) : [];
}

function initial(
  filing: FilingFacts,
  event: PlainDate,
  previous: FilingFacts | null,
): readonly PossibleDeadline[] {
  const owned = someoneOver(6, event);
  const isSwitch = filing.previouslyOnSchedule13G || previous?.schedule === "13G";
  const duty = isSwitch
    ? inForceOn(controlPurposeEnds13G, event)({ owned, reportsUnder: "13d-1(c)" })
    : inForceOn(
        initialSchedule13D,
        event,
      )({
        after: owned,
        isAcquisition: true,
        acquisitionMissing: NOTHING_MISSING,
      });
  const rule = isSwitch ? controlPurposeEnds13G.cite : initialSchedule13D.cite;
  const asAcquired = dueOn(rule, event, duty, filing.speaksOfNewClass ? ACQUIRED_LATER : null);
  return filing.speaksOfNewClass
    ? [...asAcquired, ...firstPeriodDue(exemptInvestor.cite, event, exemptAt, HELD_BEFORE)]
    : asAcquired;
}

const exemptAt = (on: PlainDate) =>
  inForceOn(
    exemptInvestor,
    on,
  )({
    owned: someoneOver(6, on),
    isUnderParagraphA: false,
    paragraphAMissing: NOTHING_MISSING,
  });

const ACQUIRED_LATER = "shares were acquired once the class was registered";
const HELD_BEFORE =
  "all was held before the class was registered: the text speaks of an offering or a registration";

/** Rule 13d-2(a): a change that is one percent of the class, whatever it was. */
function amendment(event: PlainDate): readonly PossibleDeadline[] {
  const duty = inForceOn(
    amendSchedule13D,
    event,
  )({
    reported: someoneOver(6, event),
    after: someoneOver(7, event),
    net: ONE,
    onTheDay: null,
    byTerms: null,
    outstanding: rational(100),
    missing: [],
  });
  return dueOn(amendSchedule13D.cite, event, duty, null);
}
