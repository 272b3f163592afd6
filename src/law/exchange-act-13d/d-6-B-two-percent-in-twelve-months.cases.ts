/** Acquisitions of a class of 10,000,000 shares, and whether the last of them is exempt. */
export const cases: readonly {
  name: string;
  on: string;
  acquired: Readonly<Record<string, string>>;
  outstanding?: null;
  expect: string;
}[] = [
  {
    name: "2% exactly in twelve months",
    on: "2025-10-01",
    acquired: { "2025-02-01": "120000", "2025-10-01": "80000" },
    expect: "met",
  },
  {
    name: "one share more the day after",
    on: "2025-10-02",
    acquired: { "2025-02-01": "120000", "2025-10-01": "80000", "2025-10-02": "1" },
    expect: "not met",
  },
  {
    name: "one share less",
    on: "2025-10-01",
    acquired: { "2025-02-01": "119999", "2025-10-01": "80000" },
    expect: "met",
  },
  {
    name: "the same day of the year before counts",
    on: "2026-02-01",
    acquired: { "2025-02-01": "200000", "2026-02-01": "1" },
    expect: "not met",
  },
  {
    name: "the day before that does not",
    on: "2026-02-02",
    acquired: { "2025-02-01": "200000", "2026-02-02": "1" },
    expect: "met",
  },
  {
    name: "what comes later does not count",
    on: "2025-02-01",
    acquired: { "2025-02-01": "200000", "2025-02-02": "1" },
    expect: "met",
  },
  {
    name: "a year from a leap day",
    on: "2024-02-29",
    acquired: { "2023-02-28": "200000", "2024-02-29": "1" },
    expect: "not met",
  },
  {
    name: "the shares outstanding are not known",
    on: "2025-10-01",
    acquired: { "2025-10-01": "1" },
    outstanding: null,
    expect: "undetermined",
  },
];
