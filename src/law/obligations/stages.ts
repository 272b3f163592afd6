import { addDays, type PlainDate } from "../../base/plain-date.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { FiledSchedule, FilerFacts, FilerKind, OwnedDay } from "../../model/reporting-facts.ts";
import { FIVE_PERCENT } from "../13d-1/a-initial-schedule-13d.ts";
import { endOf } from "../calendar/periods.ts";
import { undetermined } from "../duty.ts";
import { isMoreThan } from "../percent-owned.ts";
import { type Emission, emission, isFiling, type Walk } from "./emission.ts";
import { levelOn, percentOn } from "./levels.ts";
import { walk13D } from "./walk-13d.ts";
import { walk13G } from "./walk-13g.ts";

/** A time in which an owner reports on one schedule. */
interface Stage {
  readonly schedule: FiledSchedule["schedule"];
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** Nothing was reported just before it: the first schedule is still to come. */
  readonly isAnew: boolean;
}

/**
 * What an owner has to file while it changes from one schedule to the other: from 13G to 13D under 13d-1(e), (f) or (g), and back
 * under (h). What was filed tells the days of the change; why it left Schedule 13G the facts say, or it is asked.
 *
 * @param before what was owned when an earlier duty to report arose, as by 13d-1(g)
 */
export function walkStages(
  walk: Walk,
  kind: FilerKind,
  filer: FilerFacts,
  before: OwnedDay | null = null,
): readonly Emission[] {
  const kindOn13G = kind === "13D" ? (filer.kindBefore13D ?? null) : kind;
  const emissions: Emission[] = [];
  const stages = stagesOf(walk, kind);
  stages.forEach((stage, n) => {
    // Who begins anew after five percent or less has nothing on file that it would amend.
    const filed = n > 0 && stage.isAnew ? walk.filed.filter(({ on }) => on >= stage.from) : walk.filed;
    const within = { ...walk, filed, from: stage.from, until: stage.until };
    const started = !stage.isAnew ? levelAt(walk, stage.from) : n === 0 ? before : null;
    if (stage.schedule === "13D") {
      emissions.push(...walk13D(within, started));
      return;
    }
    const next = stages[n + 1];
    if (kindOn13G === null) {
      emissions.push(...kindAsked(within, filer));
    } else {
      // Once back on Schedule 13G, the purpose that made it leave is gone.
      const isGone = n > 0 && (filer.controlPurposeSince ?? stage.from) < stage.from;
      const purpose = isGone || !stage.isAnew ? { ...filer, controlPurposeSince: null } : filer;
      emissions.push(...walk13G(within, kindOn13G, purpose, started));
    }
    const isExplained = emissions.some((each) => each.schedule === "13D" && isFiling(each));
    const left = next === undefined ? (kind === "13D" ? stage.until : null) : next.isAnew ? null : next.from;
    if (left !== null && !isExplained && filer.leavingMissing)
      emissions.push(...leavingAsked(walk, left, filer.leavingMissing));
  });
  return emissions;
}

/**
 * The runs of filings on one schedule. Before the first filing the owner is taken to report on that one's; once it has left the
 * duty at five percent or less, what comes next goes by its kind.
 */
function stagesOf(walk: Walk, kind: FilerKind): readonly Stage[] {
  const { filed, from, until } = walk;
  const own = kind === "13D" ? "13D" : "13G";
  const changes = filed.filter(({ schedule }, n) => n === 0 || filed[n - 1]?.schedule !== schedule);
  const stages = changes.flatMap(({ schedule, on }, n): Stage[] => {
    const next = changes[n + 1];
    const last = next === undefined || next.on > until ? until : addDays(next.on, -1);
    const first = n === 0 ? from : on;
    return first > until || last < first ? [] : [{ schedule, from: first, until: last, isAnew: n === 0 }];
  });
  const last = stages.at(-1);
  if (last === undefined) return [{ schedule: own, from, until, isAnew: true }];
  if (last.schedule === own) return stages;
  const left = endOfDuty(walk, last);
  if (left === null || left >= until) return stages;
  return [
    ...stages.slice(0, -1),
    ...(left < last.from ? [] : [{ ...last, until: left }]),
    { schedule: own, from: left < last.from ? last.from : addDays(left, 1), until, isAnew: true },
  ];
}

/** The day from which five percent or less was owned after a filing; the day before the book where nothing was owned before it. */
function endOfDuty({ history, filed }: Walk, { from, schedule }: Stage): PlainDate | null {
  const [first] = history.days;
  if (first === undefined) return null;
  const wasBefore = filed.every(({ on }) => on < first.on);
  if (wasBefore && !first.isAcquiredBefore) return addDays(first.on, -1);
  const isOut = (day: OwnedDay): boolean => isMoreThan(percentOn(day, day.on), FIVE_PERCENT) === false;
  const level = levelOn(history, from);
  if (level !== null && isOut(level) && wasBefore) return from;
  const out = history.days.find((day) => day.on > from && isOut(day))?.on ?? null;
  if (out === null || schedule === "13D") return out;
  // The last amendment of a Schedule 13G is due after the period, unless more than five percent is owned again before.
  const end = endOf(out < QUARTERLY_FROM ? "year" : "quarter", out);
  const again = history.days.find((day) => day.on > out && !isOut(day))?.on ?? null;
  return again !== null && again <= end ? addDays(again, -1) : end;
}

/** Rule 13d-2(b) looks at the ends of quarters from this one on. */
const QUARTERLY_FROM = "2024-07-01";

function levelAt({ history }: Walk, on: PlainDate): ReturnType<typeof levelOn> {
  const level = levelOn(history, on);
  return level && { ...level, on };
}

const LEAVING = ruleCitation("13d-1(e)");

/** A Schedule 13D after a 13G, and nothing that says why: whether it was due earlier is open. */
function leavingAsked(
  { history }: Walk,
  from: PlainDate,
  missing: NonNullable<FilerFacts["leavingMissing"]>,
): readonly Emission[] {
  const level = levelOn(history, from);
  if (level === null) return [];
  const says = `from Schedule 13G to Schedule 13D by ${from}, and since when it had to be is not known`;
  return emission("13D", LEAVING, undetermined(says, LEAVING, [missing]), from, level);
}

const KIND = ruleCitation("13d-1");

function kindAsked({ history, until }: Walk, { kindMissing }: FilerFacts): readonly Emission[] {
  const level = levelOn(history, until);
  if (level === null) return [];
  const says = "reported on Schedule 13G, and under which paragraph is not known";
  return emission("13G", KIND, undetermined(says, KIND, [kindMissing]), level.on, level);
}
