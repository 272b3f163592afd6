/** So many calendar days after a day, and the last day for the filing. */
export const cases: readonly { name: string; from: string; days: number; on: string; atLatest?: string }[] = [
  { name: "the last day is Christmas", from: "2023-12-15", days: 10, on: "2023-12-26" },
  { name: "the last day is a Friday", from: "2023-11-14", days: 10, on: "2023-11-24" },
  { name: "the last day is a Saturday", from: "2024-01-31", days: 10, on: "2024-02-12" },
  { name: "the last day is Columbus Day", from: "2021-10-01", days: 10, on: "2021-10-12" },
  {
    name: "the last day is the Saturday before Washington's Birthday",
    from: "2025-12-31",
    days: 45,
    on: "2026-02-17",
  },
  {
    name: "the last day is the Sunday before Washington's Birthday",
    from: "2026-12-31",
    days: 45,
    on: "2027-02-16",
  },
  {
    name: "the last day is Christmas Eve 2018, EDGAR closed by order",
    from: "2018-12-14",
    days: 10,
    on: "2018-12-26",
  },
  {
    name: "the last day is the Friday after Christmas 2014, EDGAR not known",
    from: "2014-12-16",
    days: 10,
    on: "2014-12-26",
    atLatest: "2014-12-29",
  },
];
