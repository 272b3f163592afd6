import { longDate, type PlainDate } from "../../base/plain-date.ts";
import type { Book } from "../../model/book.ts";
import type { Finding } from "../../model/finding.ts";
import type { Obligation } from "../../model/obligation.ts";
import type { Ownership } from "../../model/ownership.ts";
import type { Draft } from "../draft.ts";
import type { Missing } from "../missing.ts";
import { type StaleFact, staleFacts } from "./stale-facts.ts";

/** What a person has to look at before a draft is filed. What changed is a comparison, made by `compareSchedules`. */
export interface DraftReview {
  /** Facts that numbers hang on and nobody gave. */
  readonly undetermined: readonly Missing[];
  /** Everything else that the draft lacks. */
  readonly missing: readonly Missing[];
  /** Questions that the rules leave to a person, a sentence each. */
  readonly judgement: readonly string[];
  readonly stale: readonly StaleFact[];
  /** What the checks say of the draft as it stands. */
  readonly findings: readonly Finding[];
}

/**
 * Looks over a draft: what is undetermined, what needs judgement, which facts are older than they may be, what the checks find.
 *
 * @param obligations what the rules ask of the book's persons, as `due` gives it
 * @param findings what the checks find in the schedule as EDGAR will have it, as `checkSchedule` gives them
 */
export function reviewDraft(
  book: Book,
  ownership: Ownership,
  draft: Draft,
  obligations: readonly Obligation[],
  findings: readonly Finding[],
): DraftReview {
  const reporting = ownership.persons.filter(({ person }) => book.schedule.reportingPersons.includes(person));
  const undetermined = distinct(reporting.flatMap(({ missing }) => missing));
  const isUndetermined = (fact: Missing): boolean => undetermined.some(({ what }) => what === fact.what);
  return {
    undetermined,
    missing: draft.missing.filter((fact) => !isUndetermined(fact)),
    judgement: [
      ...new Set([
        ...reporting.flatMap(({ name, questions }) => questions.map((question) => `${name}: ${question}`)),
        ...obligations.flatMap((obligation) => questionOf(obligation)),
        ...scheduleQuestions(draft, obligations),
        ...dateQuestions(book, ownership.asOf),
        ...draft.cautions,
      ]),
    ],
    stale: staleFacts(book, ownership, book.schedule.signed ?? ownership.asOf),
    findings,
  };
}

function distinct(facts: readonly Missing[]): readonly Missing[] {
  return facts.filter((fact, i) => facts.findIndex(({ what }) => what === fact.what) === i);
}

const questionOf = ({ filed, question, schedule }: Obligation): readonly string[] =>
  filed === null && question !== null ? [`Schedule ${schedule}: ${question}`] : [];

/** Whether what is certainly due is the schedule that is drafted. */
function scheduleQuestions({ schedule }: Draft, obligations: readonly Obligation[]): readonly string[] {
  const drafted = schedule.form?.replace("SCHEDULE ", "") ?? null;
  const open = obligations.filter(({ filed, is }) => filed === null && is === "due");
  if (drafted === null || open.length === 0 || open.some((one) => one.schedule === drafted)) return [];
  const asked = [...new Set(open.map((one) => `Schedule ${one.schedule}`))].join(" and ");
  return [
    `The draft is a Schedule ${drafted}, and the rules ask for ${asked}: see beneficial due, and take --form where the other is meant.`,
  ];
}

/** Dates that do not go together. */
function dateQuestions({ schedule }: Book, asOf: PlainDate): readonly string[] {
  const { event, signed } = schedule;
  return [
    ...(event !== undefined && event !== asOf
      ? [
          `The numbers are those of ${longDate(asOf)}, and the event is of ${longDate(event)}: is that the event which requires this filing?`,
        ]
      : []),
    ...(signed !== undefined && signed < asOf
      ? [`The signatures are of ${longDate(signed)}, before the day of the numbers, ${longDate(asOf)}.`]
      : []),
  ];
}
