/** What a passive investor owns on a day, and the last day for its Schedule 13D. */
export const cases: readonly { name: string; on: string; percent: string; due: string }[] = [
  { name: "19.999999%, which prints as 20.0%", on: "2025-03-03", percent: "19.999999", due: "none" },
  { name: "20% exactly", on: "2025-03-03", percent: "20", due: "2025-03-10" },
  { name: "20.1% on a Friday", on: "2025-06-27", percent: "20.1", due: "2025-07-07" },
  { name: "facts missing", on: "2025-03-03", percent: ">=19", due: "undetermined" },
  { name: "old: the last day", on: "2024-02-04", percent: "20", due: "2024-02-14" },
  { name: "the first day of the new rule", on: "2024-02-05", percent: "20", due: "2024-02-12" },
  { name: "the first day of all", on: "1998-02-17", percent: "20", due: "1998-02-27" },
  { name: "the day before: no passive investors yet", on: "1998-02-16", percent: "20", due: "none" },
  { name: "December 31", on: "2024-12-31", percent: "25", due: "2025-01-08" },
];
