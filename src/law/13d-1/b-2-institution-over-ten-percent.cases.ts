/** What an institution owns on a day, and the last day for its first Schedule 13G. */
export const cases: readonly { name: string; on: string; percent: string; due: string }[] = [
  { name: "10% exactly at the month's end", on: "2025-08-31", percent: "10", due: "none" },
  {
    name: "10.000005% at the month's end, a Sunday before Labor Day",
    on: "2025-08-31",
    percent: "10.000005",
    due: "2025-09-08",
  },
  { name: "the first month's end of the new rule", on: "2024-09-30", percent: "11", due: "2024-10-07" },
  { name: "December 31", on: "2025-12-31", percent: "11", due: "2026-01-08" },
  { name: "the day before the month's end", on: "2025-08-30", percent: "11", due: "none" },
  { name: "the day after", on: "2025-09-01", percent: "11", due: "none" },
  { name: "facts missing", on: "2025-08-31", percent: ">=9", due: "undetermined" },
  {
    name: "old: the last month's end of the old rule, the tenth day",
    on: "2024-08-31",
    percent: "11",
    due: "2024-09-10",
  },
  { name: "old: the tenth day is a Saturday", on: "2023-05-31", percent: "11", due: "2023-06-12" },
  { name: "old: ten days after February 29", on: "2024-02-29", percent: "11", due: "2024-03-11" },
  { name: "old: December 31", on: "2023-12-31", percent: "11", due: "2024-01-10" },
];
