import type { Book } from "../../model/book.ts";
import { checkChanges } from "./changes.ts";
import { checkControllers } from "./controllers.ts";
import { checkConversions } from "./conversions.ts";
import { checkDefaults, checkSchedule } from "./dates-of-entries.ts";
import { checkApprovals, checkExpiries, checkUse } from "./dates-of-rights.ts";
import { checkExerciseOrder } from "./exercise-order.ts";
import { checkInstitutions } from "./institutions.ts";
import { checkPeriods } from "./periods.ts";
import { checkReports } from "./reports.ts";

/**
 * Holds a book's entries against each other.
 *
 * @throws UserError at the first entry that another one contradicts; its sentence names the place of the other.
 */
export function checkContradictions(book: Book): void {
  checkPeriods(book);
  checkControllers(book);
  checkConversions(book);
  checkExerciseOrder(book);
  checkReports(book);
  checkChanges(book);
  checkInstitutions(book);
  checkApprovals(book);
  checkExpiries(book);
  checkUse(book);
  checkSchedule(book);
  checkDefaults(book);
}
