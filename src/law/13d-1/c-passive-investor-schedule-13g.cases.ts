import type { PassiveFacts } from "./c-passive-investor-schedule-13g.ts";

/** An acquisition by a passive investor, with one leg changed at a time, and the last day for its Schedule 13G. */
export const cases: readonly {
  name: string;
  on: string;
  percent: string;
  facts?: Partial<PassiveFacts>;
  acquired?: boolean | null;
  due: string;
}[] = [
  { name: "5% exactly", on: "2025-03-03", percent: "5", due: "none" },
  { name: "just more than 5%", on: "2025-03-03", percent: "5.000001", due: "2025-03-10" },
  { name: "just less than 20%", on: "2025-03-03", percent: "19.999999", due: "2025-03-10" },
  { name: "20% exactly", on: "2025-03-03", percent: "20", due: "none" },
  {
    name: "a purpose of control",
    on: "2025-03-03",
    percent: "6",
    facts: { hasControlPurpose: true },
    due: "none",
  },
  {
    name: "an institution's filer",
    on: "2025-03-03",
    percent: "6",
    facts: { reportsAsInstitution: true },
    due: "none",
  },
  {
    name: "a purpose not known",
    on: "2025-03-03",
    percent: "6",
    facts: { hasControlPurpose: null },
    due: "undetermined",
  },
  {
    name: "whether an institution not known",
    on: "2025-03-03",
    percent: "6",
    facts: { reportsAsInstitution: null },
    due: "undetermined",
  },
  { name: "whether 20% not known", on: "2025-03-03", percent: ">=6", due: "undetermined" },
  { name: "whether 5% not known", on: "2025-03-03", percent: "?", due: "undetermined" },
  { name: "no acquisition", on: "2025-03-03", percent: "6", acquired: false, due: "none" },
  {
    name: "an acquisition whose day is not known",
    on: "2025-03-03",
    percent: "6",
    acquired: null,
    due: "undetermined",
  },
  { name: "a holiday's eve", on: "2024-11-27", percent: "6", due: "2024-12-05" },
  { name: "December 31", on: "2024-12-31", percent: "6", due: "2025-01-08" },
  { name: "old: the last day, the tenth day after", on: "2024-09-29", percent: "6", due: "2024-10-09" },
  { name: "the first day of the new rule", on: "2024-09-30", percent: "6", due: "2024-10-07" },
  { name: "old: after February 2024 still ten days", on: "2024-02-05", percent: "6", due: "2024-02-15" },
  { name: "the first day of all: Release 34-39538", on: "1998-02-17", percent: "6", due: "1998-02-27" },
  { name: "the day before: no passive investors yet", on: "1998-02-16", percent: "6", due: "none" },
  { name: "old: the tenth day is Christmas", on: "2023-12-15", percent: "6", due: "2023-12-26" },
];
