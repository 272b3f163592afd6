import { addDays } from "../../base/plain-date.ts";
import { step } from "../../model/derivation.ts";
import type { FilerFacts, FilerKind, InstitutionEnds, OwnedDay } from "../../model/reporting-facts.ts";
import { PASSIVE_FROM, TWENTY_PERCENT } from "../13d-1/c-passive-investor-schedule-13g.ts";
import { institutionNoLonger } from "../13d-1/g-institution-no-longer.ts";
import { type Duty, undetermined } from "../duty.ts";
import { isAtLeast } from "../percent-owned.ts";
import { inForceOn } from "../rule.ts";
import { type Emission, emission, isFiling, type Walk } from "./emission.ts";
import { levelOn, percentOn } from "./levels.ts";
import { walkStages } from "./stages.ts";

/**
 * What an institution has to file that ceases to be one: as an institution before, the schedule that Rule 13d-1(g) asks for on that
 * day, and from then on as the filer that it has become. A purpose of control on that day or before is for paragraph (e) alone,
 * and who is on Schedule 13D already has left paragraph (b).
 */
export function walkInstitutionThatEnds(
  walk: Walk,
  ends: InstitutionEnds,
  filer: FilerFacts,
): readonly Emission[] {
  const { history, filed, from, until } = walk;
  const asInstitution = { ...filer, kindBefore13D: "institution" } as const;
  if (ends.from > until) return walkStages(walk, kindBefore(filer), asInstitution);
  if (ends.from <= from) return afterwards(walk, ends, filer, null);
  const purpose = filer.controlPurposeSince;
  const last = filed.findLast(({ on }) => on < ends.from);
  if (last?.schedule === "13D" || (purpose !== null && purpose <= ends.from))
    return walkStages(walk, kindBefore(filer), asInstitution);
  const before = { ...walk, until: addDays(ends.from, -1), filed: filed.filter(({ on }) => on < ends.from) };
  const level = levelOn(history, ends.from);
  const found = level === null ? [] : noLonger(walk, ends, level);
  const started = level !== null && found.some(isFiling) ? { ...level, on: ends.from } : null;
  return [
    ...walkStages(before, "institution", filer),
    ...found,
    ...afterwards({ ...walk, from: ends.from }, ends, filer, started),
  ];
}

/** An institution that is on Schedule 13D by now, or one still. */
const kindBefore = ({ kind }: FilerFacts): FilerKind => (kind === "13D" ? "13D" : "institution");

/** Rule 13d-1(g): a Schedule 13D, or an amendment that says the Schedule 13G is under paragraph (c) from now on. */
function noLonger({ calendar }: Walk, ends: InstitutionEnds, level: OwnedDay): readonly Emission[] {
  const { from } = ends;
  const owned = percentOn(level, from);
  const duty = inForceOn(institutionNoLonger, from)(owned, calendar);
  const mayBePassive = from >= PASSIVE_FROM && isAtLeast(owned, TWENTY_PERCENT) === false;
  const schedule = ends.reportsAs === "passive" && mayBePassive ? "13G/A" : "13D";
  const day = { ...level, on: from, events: [ends.says] };
  const told = ends.reportsAs === null && mayBePassive ? withChoice(duty) : duty;
  return emission(schedule, institutionNoLonger.cite, told, from, day);
}

function withChoice(duty: Duty): Duty {
  const choice = step(
    "who qualifies as a passive investor, 13d-1(c), may amend the Schedule 13G by that day instead, and say so in it",
    { cite: institutionNoLonger.cite },
  );
  return { ...duty, step: { ...duty.step, steps: [...duty.step.steps, choice] } };
}

function afterwards(
  walk: Walk,
  ends: InstitutionEnds,
  filer: FilerFacts,
  started: OwnedDay | null,
): readonly Emission[] {
  const owned = started && percentOn(started, started.on);
  // At twenty percent nobody is passive: what is filed then is a Schedule 13D.
  const isBarred = owned !== null && isAtLeast(owned, TWENTY_PERCENT) === true;
  const kind = ends.reportsAs === "passive" && isBarred ? "13D" : (ends.reportsAs ?? kindSince(filer));
  const later = walk.filed.filter(({ on }) => on >= ends.from);
  if (kind === null) return started === null ? [] : kindAsked(ends, started);
  if (kind !== "13D") return walkStages({ ...walk, filed: later }, kind, filer, started);
  // A Schedule 13G before its first 13D is that of others, or of the time when it was one still.
  const first = later.findIndex(({ schedule }) => schedule === "13D");
  const filed = first < 0 ? [] : later.slice(first);
  return walkStages({ ...walk, filed }, "13D", { ...filer, kindBefore13D: "passive" }, started);
}

/** What the schedule of all says; under paragraph (b) this owner is no longer. */
const kindSince = ({ kind }: FilerFacts): FilerKind | null => (kind === "institution" ? null : kind);

function kindAsked({ from, reportsAsMissing }: InstitutionEnds, started: OwnedDay): readonly Emission[] {
  const { cite } = institutionNoLonger;
  const says = `what is filed after ${from} hangs on the schedule that it chose`;
  return emission("13G/A", cite, undetermined(says, cite, [reportsAsMissing]), from, {
    ...started,
    events: [],
  });
}
