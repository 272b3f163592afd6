/** What a passive investor owns when its purpose changes, and the last day for its Schedule 13D. */
export const cases: readonly { name: string; on: string; percent: string; due: string }[] = [
  { name: "5% exactly", on: "2025-03-03", percent: "5", due: "none" },
  { name: "more than 5% on a Monday", on: "2025-03-03", percent: "5.1", due: "2025-03-10" },
  { name: "facts missing", on: "2025-03-03", percent: ">=1", due: "undetermined" },
  { name: "old: the last day", on: "2024-02-04", percent: "6", due: "2024-02-14" },
  { name: "the first day of the new rule", on: "2024-02-05", percent: "6", due: "2024-02-12" },
  { name: "a Friday before Thanksgiving week", on: "2025-11-21", percent: "6", due: "2025-12-01" },
];
