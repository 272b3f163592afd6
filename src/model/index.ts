export * from "./citation.ts";
export * from "./empty-schedule.ts";
export * from "./finding.ts";
export * from "./schedule.ts";
export * from "./submission.ts";
