import { UserError } from "../base/user-error.ts";
import {
  type Book,
  checkSameMatter,
  type PreviousFilings,
  previousFilings,
  read,
  refusalOf,
  type Schedule,
} from "../index.ts";
import { readBytes } from "./files.ts";

/**
 * The filings that a draft follows, held against the book.
 *
 * @throws UserError where one cannot be read, is no schedule, or is of another issuer, class or persons.
 */
export async function previousIn(
  book: Book,
  files: readonly string[],
): Promise<{ readonly previous: PreviousFilings | null; readonly cautions: readonly string[] }> {
  const schedules: Schedule[] = [];
  const cautions: string[] = [];
  for (const file of files) {
    const schedule = await scheduleIn(file);
    const odd = checkSameMatter(schedule, book, file);
    schedules.push(schedule);
    // Who came and went since the older ones is told by the filings between.
    if (file === files.at(-1)) cautions.push(...odd);
  }
  return { previous: previousFilings(schedules), cautions };
}

/** The schedule in a file of any format. @throws UserError where there is none. */
async function scheduleIn(file: string): Promise<Schedule> {
  const schedule = read(await readBytes(file));
  const refusal = refusalOf(schedule);
  if (refusal) throw new UserError(refusal.message, { file });
  return schedule;
}
