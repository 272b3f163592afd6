import type { PlainDate } from "../base/plain-date.ts";
import { ruleCitation } from "../model/citation.ts";
import { type Step, step } from "../model/derivation.ts";
import type { Obligation } from "../model/obligation.ts";
import type { FiledSchedule, OwnerHistory, ReportingFacts } from "../model/reporting-facts.ts";
import { FIVE_PERCENT } from "./13d-1/a-initial-schedule-13d.ts";
import { type Calendar, federalCalendar } from "./calendar/calendar.ts";
import { undetermined } from "./duty.ts";
import { consequenceOf } from "./obligations/consequences.ts";
import { type Emission, emission, type Walk, withoutRepeats } from "./obligations/emission.ts";
import { percentOn } from "./obligations/levels.ts";
import { walkStages } from "./obligations/stages.ts";
import { standingOf } from "./obligations/standing.ts";
import { initial } from "./obligations/walk-13d.ts";
import { isMoreThan } from "./percent-owned.ts";
import { filingCutOff } from "./regulation-s-t/13-a-filing-cut-off.ts";
import { structuredDataMandate } from "./regulation-s-t/structured-data-mandate.ts";
import { inForceOn } from "./rule.ts";

/** The day that is today for the answer, the last day whose events are looked at, and what counts as a business day. */
export interface ObligationsAsked {
  readonly today: PlainDate;
  readonly until: PlainDate;
  readonly calendar?: Calendar | undefined;
}

/**
 * What owners of a class have to file, and had to: who, which schedule, by which paragraph, since which event, by which instant,
 * whether it was filed, and what happens otherwise. Each event is judged by the rule in force on its day. In order of deadline,
 * what has none at the end.
 *
 * Nothing is guessed: where facts are missing the obligation is undetermined and names them, where authorities differ it is
 * contested and asks the question.
 */
export function obligations(facts: ReportingFacts, asked: ObligationsAsked): readonly Obligation[] {
  const each = facts.owners.flatMap((history) =>
    withoutRepeats(emissionsOf(history, facts, asked)).map((found) =>
      obligationOf(found, history, facts.filed, asked.today),
    ),
  );
  return together(each).toSorted(byDeadline);
}

function emissionsOf(
  history: OwnerHistory,
  { filed, filer }: ReportingFacts,
  { until, calendar = federalCalendar }: ObligationsAsked,
): readonly Emission[] {
  const first = history.days[0];
  if (first === undefined) return [];
  const walk: Walk = { history, filed, from: first.on, until, calendar };
  if (filer.kind === null) return kindNotKnown(walk, filer.kindMissing);
  return walkStages(walk, filer.kind, filer);
}

/** Over five percent, and nobody says on which schedule: by when the soonest of them is due. */
function kindNotKnown(walk: Walk, missing: Obligation["missing"][number]): readonly Emission[] {
  const over = walk.history.days.find(
    (day) => day.on <= walk.until && isMoreThan(percentOn(day, day.on), FIVE_PERCENT) !== false,
  );
  if (over === undefined) return [];
  const [soonest] = initial(walk, over);
  const cite = ruleCitation("13d-1");
  const says =
    soonest?.duty.is === "due"
      ? `more than 5% on ${over.on}; a Schedule 13D, or a passive investor's 13G since September 30, 2024, is due by ${soonest.duty.by.on}, an institution's or an exempt owner's later`
      : `whether more than 5% was reached on ${over.on}, and by what kind of filer, is not known`;
  return emission("13G", cite, undetermined(says, cite, [missing, ...over.missing]), over.on, over);
}

function obligationOf(
  { schedule, cite, duty, event, level, restriction }: Emission,
  { id, name }: OwnerHistory,
  filed: readonly FiledSchedule[],
  today: PlainDate,
): Obligation {
  const deadline = duty.is === "undetermined" ? null : duty.by;
  const answers = (filing: FiledSchedule): boolean =>
    filing.on >= event && (filing.schedule === "13D" || schedule.startsWith("13G"));
  const filing = filed.find(answers)?.on ?? null;
  const cutOff = deadline && inForceOn(filingCutOff, deadline.on)(deadline.on);
  const atLatest = deadline && inForceOn(filingCutOff, deadline.atLatest)(deadline.atLatest);
  const formTypes = deadline && inForceOn(structuredDataMandate, deadline.on)();
  return {
    who: [id],
    names: [name],
    schedule,
    form: formTypes && `${formTypes.at(-1)} ${schedule}`,
    rule: cite,
    is: duty.is === "question" ? (duty.isContested ? "contested" : "to decide") : duty.is,
    question: duty.is === "question" ? duty.question : null,
    missing: duty.is === "undetermined" ? duty.missing : [],
    event,
    events: level.on === event ? level.events : level.events.map((text) => `${level.on}: ${text}`),
    deadline,
    until: cutOff?.until ?? null,
    untilAtLatest: atLatest?.until ?? null,
    hour: cutOff?.says ?? null,
    filed: filing,
    standing: standingOf(deadline, filing, today),
    restriction,
    ifNot: consequenceOf(schedule),
    derivation: step(`${name}: ${duty.step.says}`, { cite, steps: duty.step.steps }),
  };
}

/** One obligation where persons and their group have it for one event: one joint schedule answers it. */
function together(each: readonly Obligation[]): readonly Obligation[] {
  const joined = new Map<string, Obligation>();
  for (const found of each) {
    const { schedule, rule, event, deadline, is } = found;
    const key = [schedule, rule.cite, event, deadline?.on, is].join("|");
    const other = joined.get(key);
    joined.set(key, other ? joint(other, found) : found);
  }
  return [...joined.values()];
}

function joint(one: Obligation, other: Obligation): Obligation {
  const missing = new Map([...one.missing, ...other.missing].map((fact) => [fact.what, fact]));
  // The owners first, a sentence each; then the count of days, which is the same for all.
  const isFirst = one.who.length === 1;
  const owners = isFirst ? [alone(one.derivation)] : one.derivation.steps.slice(0, one.who.length);
  const count = isFirst ? one.derivation.steps : one.derivation.steps.slice(one.who.length);
  return {
    ...one,
    who: [...one.who, ...other.who],
    names: [...one.names, ...other.names],
    events: [...new Set([...one.events, ...other.events])],
    missing: [...missing.values()],
    derivation: step(`one event, ${one.who.length + 1} owners`, {
      cite: one.rule,
      steps: [...owners, alone(other.derivation), ...count],
    }),
  };
}

const alone = (derivation: Step): Step => ({ ...derivation, steps: [] });

function byDeadline(a: Obligation, b: Obligation): number {
  const key = ({ deadline, event }: Obligation): string => `${deadline?.on ?? "9999-12-31"} ${event}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
