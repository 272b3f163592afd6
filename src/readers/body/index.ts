export type { FootnoteMark } from "./footnotes.ts";
export { type BodyInput, type BodyOfSchedule, readBody } from "./read.ts";
