import { dateFrom, type PlainDate, partsOf } from "../../../base/plain-date.ts";
import { businessDaysBetween, FIVE_PERCENT, periodicAmendment13G } from "../../../law/index.ts";
import { firstPeriodDue, type PossibleDeadline } from "./asked-of-rules.ts";
import { isOver } from "./cover-numbers.ts";
import { doubtsOfLateness, earlierFilingAfter } from "./doubts.ts";
import type { FilingFacts } from "./filing-facts.ts";
import { lastPeriodBefore, periodicDue } from "./later-duties.ts";
import { possibleDeadlines } from "./possible-deadlines.ts";

/** `late` stands only where nothing that the files leave open could make it wrong, but for the event date as the filer states it. */
export type FilingStanding = "on time" | "late" | "perhaps late" | "cannot be told";

/** Whether a filing was on time, by what, and what is missing to tell. */
export interface Judgement {
  readonly standing: FilingStanding;
  /** One sentence. */
  readonly says: string;
  /** Every paragraph that it may answer; the one that decides first. */
  readonly possible: readonly PossibleDeadline[];
  /** After the last day, for what is late or perhaps late. */
  readonly businessDaysLate: number | null;
  /** What nobody says and the answer needs. */
  readonly missing: readonly string[];
  readonly doubts: readonly string[];
}

/** Judges one filing by the event that it states, with the one before it in its chain. */
export function judgeFiling(filing: FilingFacts, previous: FilingFacts | null): Judgement {
  const { event, filed, signed, schedule } = filing;
  if (schedule === null) return notTold("nobody can tell what it had to be", ["which form it is"]);
  if (event === null) return withoutEvent(filing);
  const latest = filed?.on ?? signed;
  if (latest !== null && event > latest) {
    const how = filed === null ? "signed" : "filed";
    return notTold(`its event, ${event}, is after it was ${how}, ${latest}`, ["when the event was"]);
  }
  const earlier = earlierFilingAfter(filing, event, previous);
  if (earlier !== null)
    return notTold(
      `its event, ${event}, is before the filing of ${earlier} that came before it: the date seems to be left from there`,
      ["when the event was that this amendment reports"],
    );
  const possible = possibleDeadlines(filing, event, previous);
  if (possible.length === 0) return notTold("no paragraph asks for it", ["what it was filed for"]);
  if (filed === null) return withoutDate(possible, signed);
  return judged(filing, filed.on, event, previous, possible);
}

function judged(
  filing: FilingFacts,
  on: PlainDate,
  event: PlainDate,
  previous: FilingFacts | null,
  possible: readonly PossibleDeadline[],
): Judgement {
  const sooner = possible.toSorted((a, b) => (a.by.on < b.by.on ? -1 : 1));
  const found = new Set(possible.map((each) => standingUnder(each, on)));
  const [first, last] = [sooner[0], sooner.at(-1)];
  if (first === undefined || last === undefined) return notTold("no paragraph asks for it", []);
  if (found.size > 1) return openBetween(possible, on);
  if (found.has("on time"))
    return {
      ...answer("on time", `filed by the last day, ${first.by.on}`, sooner),
      doubts: first.by.isPromptly ? ["the rule says promptly; two business days are custom"] : [],
    };
  const days = businessDaysBetween(last.by.atLatest, on);
  const after = `filed ${days} business day${days === 1 ? "" : "s"} after ${last.by.atLatest}`;
  const lateFirst = sooner.toReversed();
  if (last.by.isPromptly)
    return {
      ...answer("perhaps late", `${after}, the last that custom takes as prompt`, lateFirst),
      businessDaysLate: days,
      doubts: ["the rule says promptly and gives no number of days"],
    };
  if (found.has("perhaps late"))
    return {
      ...answer("perhaps late", `filed after ${last.by.on} and by ${last.by.atLatest}`, lateFirst),
      doubts: ["whether a day in between was a business day is not known"],
    };
  if (!filing.isAmendment && isOver(filing, FIVE_PERCENT) === false)
    return notTold("its covers show 5% or less, of which no schedule is due", ["for what it was filed"]);
  const doubts = [
    ...doubtsOfLateness(filing, previous, last.by.atLatest),
    ...(isYearMisprinted(filing, on, event, previous)
      ? [`by the year, ${event} may be misprinted: a later year would make it on time`]
      : []),
  ];
  return {
    ...answer(doubts.length === 0 ? "late" : "perhaps late", `${after}, the last day`, lateFirst),
    businessDaysLate: days,
    doubts,
  };
}

function standingUnder({ by }: PossibleDeadline, on: PlainDate): FilingStanding {
  if (on <= by.on) return "on time";
  return by.isPromptly || on <= by.atLatest ? "perhaps late" : "late";
}

/** Some paragraphs make it late and others do not: which one applies is what is missing. */
function openBetween(possible: readonly PossibleDeadline[], on: PlainDate): Judgement {
  const each = possible.map(
    (deadline) =>
      `${standingUnder(deadline, on)} under ${short(deadline)} (by ${deadline.by.on})${deadline.where ? ` where ${deadline.where}` : ""}`,
  );
  const open = possible.flatMap((deadline) =>
    deadline.where === null || standingUnder(deadline, on) === "on time" ? [] : [`whether ${deadline.where}`],
  );
  return {
    ...answer("cannot be told", [...new Set(each)].join("; "), possible),
    missing: [...new Set(open)],
  };
}

export const short = ({ rule }: PossibleDeadline): string => rule.cite.replace("17 CFR 240.", "");

/** Covers had no date of the event before 1998, and some have none since. What was filed soon after a period was in time for it. */
function withoutEvent(filing: FilingFacts): Judgement {
  const missing = ["the date of the event that it reports"];
  const says = "the document gives no date of the event";
  if (filing.schedule !== "13G" || filing.filed === null) return notTold(says, missing);
  const { on } = filing.filed;
  const end = lastPeriodBefore(on);
  const [period] = end === null ? [] : firstPeriodDue(periodicAmendment13G.cite, end, periodicDue, null);
  if (period === undefined || period.from !== end || on > period.by.on) return notTold(says, missing);
  return notTold(`${says}; where it is for ${end}, it was on time, by ${period.by.on}`, missing);
}

/** A date beside a signature is not that of the filing: what was signed in time may have been filed late. */
function withoutDate(possible: readonly PossibleDeadline[], signed: PlainDate | null): Judgement {
  const sooner = possible.toSorted((a, b) => (a.by.on < b.by.on ? -1 : 1));
  const missing = [
    signed === null
      ? "the date of filing, which stands in the header of the submission"
      : `the date of filing, which stands in the header of the submission; ${signed} is when it was signed`,
  ];
  const isAfterAll = signed !== null && possible.every(({ by }) => !by.isPromptly && signed > by.atLatest);
  if (isAfterAll) {
    const says = `signed on ${signed}, after the last day, ${sooner.at(-1)?.by.atLatest}`;
    return { ...answer("perhaps late", says, sooner.toReversed()), missing };
  }
  const by = sooner.map(
    (each) => `by ${each.by.on} (${short(each)}${each.where ? `, where ${each.where}` : ""})`,
  );
  return { ...answer("cannot be told", `on time if filed ${by.join(" or ")}`, sooner), missing };
}

/** Whether the same day of a later year, up to that of the filing, would put it in time. */
function isYearMisprinted(
  filing: FilingFacts,
  on: PlainDate,
  event: PlainDate,
  previous: FilingFacts | null,
): boolean {
  const { year, month, day } = partsOf(event);
  const last = partsOf(on).year;
  for (let later = year + 1; later <= last; later++) {
    const moved = dateFrom(later, month, day);
    if (moved === null || moved > on) continue;
    if (possibleDeadlines(filing, moved, previous).some(({ by }) => on <= by.atLatest)) return true;
  }
  return false;
}

const answer = (
  standing: FilingStanding,
  says: string,
  possible: readonly PossibleDeadline[],
): Judgement => ({ standing, says, possible, businessDaysLate: null, missing: [], doubts: [] });

const notTold = (says: string, missing: readonly string[]): Judgement => ({
  ...answer("cannot be told", says, []),
  missing,
});
