import { dateFrom, type PlainDate, partsOf } from "../../../base/plain-date.ts";
import {
  type Duty,
  endOf,
  inForceOn,
  passiveAtTwentyPercent,
  periodicAmendment13G,
} from "../../../law/index.ts";
import { someoneOver } from "./asked-of-rules.ts";

/** By when a passive investor that came to twenty percent on a day had to file a Schedule 13D, in every doubt. */
export function passiveAtTwenty(on: PlainDate): PlainDate | null {
  const duty = inForceOn(passiveAtTwentyPercent, on)(someoneOver(20, on));
  return duty.is === "due" ? duty.by.atLatest : null;
}

/** Whether the end of a period is one at which a change on Schedule 13G is reported. */
export const periodicDue = (on: PlainDate): Duty =>
  inForceOn(
    periodicAmendment13G,
    on,
  )({ reported: someoneOver(6, on), owned: someoneOver(8, on), holdingsChanged: true });

/** The last end of a period before a day at which a change on Schedule 13G is reported. */
export function lastPeriodBefore(on: PlainDate): PlainDate | null {
  const { year, month } = partsOf(on);
  for (let back = 1; back <= 12; back++) {
    const months = year * 12 + month - 1 - back;
    const first = dateFrom(Math.floor(months / 12), (months % 12) + 1, 1);
    const end = first && endOf("month", first);
    if (end !== null && periodicDue(end).is === "due") return end;
  }
  return null;
}
