import { type OwnershipLimit, ownershipLimits } from "../grammar/ownership-limits.ts";
import { onceASchedule } from "./once-a-schedule.ts";
import { eachText } from "./texts.ts";

/** The limits that the items and notes put on what a holder may come to own by exercise or conversion. */
export const ownershipLimitsTold = onceASchedule((schedule): readonly OwnershipLimit[] =>
  eachText(schedule).flatMap(ownershipLimits),
);
