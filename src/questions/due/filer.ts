import { institutionTypes } from "../../law/index.ts";
import type { Book, ShortFormRule } from "../../model/book.ts";
import type { FiledSchedule, FilerFacts, FilerKind } from "../../model/reporting-facts.ts";

/**
 * Under which paragraph the persons of a book report: as its schedule says, or for a 13G as the kinds of all its persons tell.
 * In the book of a 13D the rule is that of the Schedule 13G before it.
 */
export function filerFacts(book: Book): FilerFacts {
  const { form, rule, controlPurposeSince } = book.schedule;
  const on13G = rule ? kinds[rule] : institutionsAlone(book) ? "institution" : null;
  return {
    kind: form === "13D" ? "13D" : on13G,
    kindBefore13D: on13G,
    kindMissing: {
      what: "under which paragraph the persons may file, or filed, a Schedule 13G",
      writeIn: `${book.file}, schedule: { rule: 13d-1(b), 13d-1(c) or 13d-1(d) }`,
    },
    controlPurposeSince: controlPurposeSince ?? null,
    leavingMissing: {
      what: "since when the persons hold with a purpose or effect of control, should that be why they left Schedule 13G",
      writeIn: `${book.file}, schedule: { control-purpose-since: … }`,
    },
  };
}

const kinds: Readonly<Record<ShortFormRule, Exclude<FilerKind, "13D">>> = {
  "13d-1(b)": "institution",
  "13d-1(c)": "passive",
  "13d-1(d)": "exempt",
};

const institutionsAlone = (book: Book): boolean =>
  book.schedule.reportingPersons.every((id) =>
    book.persons[id]?.types?.some((type) => institutionTypes.some((each) => each === type)),
  );

/** What the book says was filed, in order of date. */
export const filedSchedules = (book: Book): readonly FiledSchedule[] =>
  book.schedule.filedBefore
    .flatMap(({ form, filed }): FiledSchedule[] => {
      const schedule = /13D/.test(form) ? "13D" : /13G/.test(form) ? "13G" : null;
      return schedule === null ? [] : [{ schedule, isAmendment: /\/A\b/.test(form), on: filed }];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
