export { compareSchedules, hasChanged } from "./compare-schedules.ts";
