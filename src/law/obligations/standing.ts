import { addDays, type PlainDate } from "../../base/plain-date.ts";
import type { Deadline } from "../../model/deadline.ts";
import type { Standing } from "../../model/obligation.ts";

/** Without a number of days in the rule nothing is late for certain; after so many days unfiled it is no longer prompt for anybody. */
const DAYS_PAST_PROMPT = 10;

/** How a filing stands to its deadline on a date: the days of a filing and of the deadline are compared, both included. */
export function standingOf(deadline: Deadline | null, filed: PlainDate | null, today: PlainDate): Standing {
  if (deadline === null) return filed === null ? "open" : "filed";
  const { on, atLatest, isPromptly } = deadline;
  if (filed !== null) {
    if (filed <= on) return "filed on time";
    return filed <= atLatest || isPromptly ? "filed, perhaps late" : "filed late";
  }
  if (today <= on) return "to come";
  if (isPromptly) return today > addDays(on, DAYS_PAST_PROMPT) ? "overdue" : "perhaps overdue";
  return today <= atLatest ? "perhaps overdue" : "overdue";
}
