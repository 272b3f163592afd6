export { isAmendment, isStructured, kindOf } from "./applicability.ts";
export type {
  Check,
  CheckContext,
  CheckPlace,
  CheckResult,
  Need,
  Observation,
  ScheduleKind,
} from "./check.ts";
export { checkSchedule } from "./check-schedule.ts";
export { insiderReportsOf } from "./facts/insiders.ts";
export { checks } from "./registry.ts";
export { suggestFixes } from "./suggest-fixes.ts";
