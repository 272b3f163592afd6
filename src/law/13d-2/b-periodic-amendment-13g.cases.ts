/** Since a last report: the percent on a day, whether other shares are held, and the last day for an amendment. */
export const cases: readonly {
  name: string;
  on: string;
  reported?: string;
  percent: string;
  changed?: boolean | null;
  due: string;
}[] = [
  { name: "a point exactly", on: "2025-03-31", percent: "7", due: "2025-05-15" },
  { name: "less than a point is asked", on: "2025-03-31", percent: "6.99", due: "asked 2025-05-15" },
  { name: "down a point", on: "2025-03-31", reported: "8", percent: "7", due: "2025-05-15" },
  { name: "down to 5% exactly", on: "2025-03-31", reported: "5.1", percent: "5", due: "2025-05-15" },
  {
    name: "a point, but other shares outstanding alone",
    on: "2025-03-31",
    percent: "9",
    changed: false,
    due: "none",
  },
  { name: "the last report showed 5%", on: "2025-03-31", reported: "5", percent: "4", due: "none" },
  { name: "the day before the quarter's end", on: "2025-03-30", percent: "9", due: "none" },
  { name: "the day after", on: "2025-04-01", percent: "9", due: "none" },
  { name: "facts missing", on: "2025-03-31", percent: ">=6", changed: null, due: "undetermined" },
  { name: "the first quarter of the new rule", on: "2024-09-30", percent: "7", due: "2024-11-14" },
  { name: "the quarter to December 31, 2025", on: "2025-12-31", percent: "7", due: "2026-02-17" },
  { name: "old: no quarters", on: "2024-06-30", percent: "9", due: "none" },
  { name: "old: any change by the year's end", on: "2023-12-31", percent: "6.01", due: "2024-02-14" },
  { name: "old: no change", on: "2023-12-31", percent: "6.5", changed: false, due: "none" },
  {
    name: "old: whether a change is not known",
    on: "2023-12-31",
    percent: ">=6",
    changed: null,
    due: "undetermined",
  },
  { name: "old: the year to 2021", on: "2021-12-31", percent: "4", due: "2022-02-14" },
  { name: "old: the year to 2022", on: "2022-12-31", percent: "7", due: "2023-02-14" },
];
