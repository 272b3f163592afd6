/** Since a last report: the percent on a day, and the last day for an institution's and for a passive investor's amendment. */
export const cases: readonly {
  name: string;
  on: string;
  reported?: string;
  percent: string;
  wasOverTen?: boolean;
  changed?: boolean | null;
  institution: string;
  passive: string;
}[] = [
  { name: "10% exactly", on: "2025-03-31", percent: "10", institution: "none", passive: "none" },
  {
    name: "10.000005%",
    on: "2025-03-31",
    percent: "10.000005",
    institution: "2025-04-07",
    passive: "2025-04-02",
  },
  {
    name: "over 10% in the month, not at its end",
    on: "2025-03-28",
    percent: "11",
    institution: "none",
    passive: "2025-04-01",
  },
  {
    name: "over 10% for other shares outstanding alone",
    on: "2025-03-31",
    percent: "11",
    changed: false,
    institution: "2025-04-07",
    passive: "none",
  },
  {
    name: "then 5 points exactly",
    on: "2025-03-31",
    reported: "10.2",
    percent: "15.2",
    wasOverTen: true,
    institution: "none",
    passive: "none",
  },
  {
    name: "then 5.000005 points",
    on: "2025-03-31",
    reported: "10.2",
    percent: "15.200005",
    wasOverTen: true,
    institution: "2025-04-07",
    passive: "2025-04-02",
  },
  {
    name: "then 5.1 points down",
    on: "2025-03-31",
    reported: "16",
    percent: "10.9",
    wasOverTen: true,
    institution: "2025-04-07",
    passive: "2025-04-02",
  },
  {
    name: "then 6 points for other shares outstanding alone",
    on: "2025-03-31",
    reported: "11",
    percent: "17",
    wasOverTen: true,
    changed: false,
    institution: "contested 2025-04-07",
    passive: "contested 2025-04-02",
  },
  {
    name: "the last report showed 5%",
    on: "2025-03-31",
    reported: "5",
    percent: "11",
    institution: "none",
    passive: "none",
  },
  {
    name: "facts missing",
    on: "2025-03-31",
    percent: ">=9",
    institution: "undetermined",
    passive: "undetermined",
  },
  {
    name: "then facts missing",
    on: "2025-03-31",
    reported: "11",
    percent: ">=9",
    wasOverTen: true,
    institution: "undetermined",
    passive: "undetermined",
  },
  {
    name: "Labor Day after a month's end",
    on: "2025-08-31",
    percent: "11",
    institution: "2025-09-08",
    passive: "2025-09-03",
  },
  { name: "December 31", on: "2025-12-31", percent: "11", institution: "2026-01-08", passive: "2026-01-05" },
  {
    name: "old: the last month's end",
    on: "2024-08-31",
    percent: "11",
    institution: "2024-09-10",
    passive: "promptly 2024-09-04",
  },
  {
    name: "old: the last day",
    on: "2024-09-29",
    percent: "11",
    institution: "none",
    passive: "promptly 2024-10-01",
  },
  {
    name: "the first day of passive investors, no month's end",
    on: "1998-02-17",
    percent: "11",
    institution: "none",
    passive: "promptly 1998-02-19",
  },
  {
    name: "the day before",
    on: "1998-02-16",
    percent: "11",
    institution: "none",
    passive: "none",
  },
  {
    name: "the first day of the new rule",
    on: "2024-09-30",
    percent: "11",
    institution: "2024-10-07",
    passive: "2024-10-02",
  },
];
