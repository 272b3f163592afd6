import type { PlainDate } from "../base/plain-date.ts";
import { type Step, step } from "../model/derivation.ts";
import type { Obligation } from "../model/obligation.ts";
import type { ClassFacts, FiledSchedule, OwnerHistory, ReportingFacts } from "../model/reporting-facts.ts";
import { coveredClass, coveredTime } from "./13d-1/i-1-covered-class.ts";
import { type Calendar, federalCalendar } from "./calendar/calendar.ts";
import { consequenceOf } from "./obligations/consequences.ts";
import { type Emission, withoutRepeats } from "./obligations/emission.ts";
import { standingOf } from "./obligations/standing.ts";
import { walkOwner } from "./obligations/walk-owner.ts";
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
      obligationOf(found, history, facts, asked.today),
    ),
  );
  return together(each).toSorted(byDeadline);
}

function emissionsOf(
  history: OwnerHistory,
  { filed, filer, class: ofClass }: ReportingFacts,
  { until, calendar = federalCalendar }: ObligationsAsked,
): readonly Emission[] {
  const first = history.days[0];
  const covered = ofClass === undefined ? { from: null, last: null } : coveredTime(ofClass);
  if (first === undefined || covered === null) return [];
  const from = covered.from !== null && covered.from > first.on ? covered.from : first.on;
  const last = covered.last !== null && covered.last < until ? covered.last : until;
  return walkOwner({ history, filed, from, until: last, coveredFrom: covered.from, calendar }, filer);
}

/** The first schedule on a class of which the book says when it was registered: that it is covered, and since when. */
function coverageSteps(
  ofClass: ClassFacts | undefined,
  { schedule, event }: Pick<Emission, "schedule" | "event">,
): readonly Step[] {
  const isFirst = schedule === "13D" || schedule === "13G";
  if (ofClass === undefined || ofClass.registeredFrom === null || !isFirst) return [];
  return [inForceOn(coveredClass, event)(ofClass, event).step];
}

function obligationOf(
  { schedule, cite, duty, event, level, restriction }: Emission,
  { id, name }: OwnerHistory,
  { filed, class: ofClass }: ReportingFacts,
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
    derivation: step(`${name}: ${duty.step.says}`, {
      cite,
      steps: [...duty.step.steps, ...coverageSteps(ofClass, { schedule, event })],
    }),
  };
}

/** One obligation where persons and their group have it for one event: one joint schedule answers it. */
function together(each: readonly Obligation[]): readonly Obligation[] {
  const joined = new Map<string, Obligation>();
  for (const found of each) {
    const { schedule, rule, event, deadline, is, question } = found;
    const key = [schedule, rule.cite, event, deadline?.on, is, question].join("|");
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
