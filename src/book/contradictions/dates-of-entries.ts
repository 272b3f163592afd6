import { UserError } from "../../base/user-error.ts";
import type { Book } from "../../model/book.ts";
import { placeInWords, placeOf } from "../positions.ts";

/** @throws UserError where a schedule is signed before the event that it reports. */
export function checkSchedule(book: Book): void {
  const { event, signed } = book.schedule;
  if (event === undefined || signed === undefined || event <= signed) return;
  throw new UserError(
    `the schedule is signed on ${signed}, and reports an event of ${event} (${placeInWords(book, "schedule.event")}); mend one of the dates`,
    placeOf(book, "schedule.signed"),
  );
}

/** @throws UserError where a default is declared before there is a pledge, or after its end. */
export function checkDefaults(book: Book): void {
  for (const [n, arrangement] of book.arrangements.entries()) {
    const declared = arrangement.kind === "pledge" ? arrangement.defaultDeclared : undefined;
    if (declared === undefined) continue;
    const { from, until } = arrangement;
    const path = `arrangements.${n}`;
    const isEarly = from !== undefined && declared < from;
    if (!isEarly && (until === undefined || declared < until)) continue;
    const other = isEarly ? `begins on ${from}` : `is until ${until}`;
    throw new UserError(
      `the default is declared on ${declared}, and the pledge ${other} (${placeInWords(book, `${path}.${isEarly ? "from" : "until"}`)}); mend one of the dates`,
      placeOf(book, `${path}.defaultDeclared`),
    );
  }
}
