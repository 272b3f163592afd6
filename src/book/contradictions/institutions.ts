import type { PlainDate } from "../../base/plain-date.ts";
import { UserError } from "../../base/user-error.ts";
import type { Book } from "../../model/book.ts";
import { placeInWords, placeOf } from "../positions.ts";

/** @throws UserError where a person that is an institution no longer reports as one, or as a passive investor with a purpose of control. */
export function checkInstitutions(book: Book): void {
  for (const [id, { noLongerInstitution }] of Object.entries(book.persons)) {
    if (noLongerInstitution === undefined) continue;
    const { from, reportsOn } = noLongerInstitution;
    const path = `persons.${id}.noLongerInstitution`;
    const { form, rule, event, reportingPersons } = book.schedule;
    if (reportingPersons.includes(id) && form === "13G" && rule === "13d-1(b)" && event && event >= from) {
      throw new UserError(
        `the schedule of ${event} is under 13d-1(b), and ${id} is an institution no longer from ${from} on (${placeInWords(book, `${path}.from`)}); mend one of the two`,
        placeOf(book, "schedule.rule"),
      );
    }
    const purpose = book.schedule.controlPurposeSince;
    if (reportsOn === "13G" && purpose !== undefined && purpose <= from && !cameBack(book, purpose, from)) {
      throw new UserError(
        `${id} reports on Schedule 13G from ${from} on, as a passive investor, and has a purpose of control since ${purpose} (${placeInWords(book, "schedule.controlPurposeSince")}); mend one of the two`,
        placeOf(book, `${path}.reportsOn`),
      );
    }
  }
}

/** Whether a Schedule 13G was filed again after the purpose: Rule 13d-1(h). */
const cameBack = (book: Book, after: PlainDate, until: PlainDate): boolean =>
  book.schedule.filedBefore.some(({ form, filed }) => /13G/.test(form) && filed > after && filed <= until);
