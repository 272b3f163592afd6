import type { PlainDate } from "../../../base/plain-date.ts";
import type { ConversionTerms } from "./conversion.ts";
import type { Trigger } from "./objects.ts";

/** When a right can be used, as its trigger says: at will from its issue, in a range of dates, or on a condition. */
export function availabilityOf(trigger: Trigger, issued: PlainDate): ConversionTerms {
  const { type, trigger_date: on, start_date: from, end_date: until, trigger_condition: condition } = trigger;
  if (type === "ELECTIVE_AT_WILL") return { fields: { exercisable: { from: issued } }, comments: [] };
  if (type === "ELECTIVE_IN_RANGE" && from)
    return { fields: { exercisable: { from }, ...(until ? { expires: until } : {}) }, comments: [] };
  if (type === "AUTOMATIC_ON_DATE" && on) {
    return { fields: { exercisable: { from: on } }, comments: [`It converts by itself on ${on}.`] };
  }
  if (type.endsWith("_ON_CONDITION")) {
    return {
      fields: {
        exercisable: { from: issued },
        conditions: [
          { what: condition?.trim() || "the condition of its conversion, which the package does not word" },
        ],
      },
      comments: [
        "Whether the holder can bring the condition about is for counsel: add holder-controls, or satisfied.",
      ],
    };
  }
  return { fields: {}, comments: [`When it can be used is left out: its trigger is ${type}.`] };
}
