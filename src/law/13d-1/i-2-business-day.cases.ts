/** A day, and what it is for filings. */
export const cases: readonly { name: string; on: string; is: string; why?: string }[] = [
  { name: "a Friday", on: "2025-03-07", is: "business day" },
  { name: "a Saturday", on: "2025-03-08", is: "closed", why: "Saturday" },
  { name: "a Sunday", on: "2025-03-09", is: "closed", why: "Sunday" },
  { name: "Good Friday, when the exchanges are closed", on: "2025-04-18", is: "business day" },
  { name: "the Friday after Thanksgiving", on: "2025-11-28", is: "business day" },
  { name: "Columbus Day, when the exchanges trade", on: "2025-10-13", is: "closed", why: "Columbus Day" },
  { name: "Veterans Day, when the exchanges trade", on: "2025-11-11", is: "closed", why: "Veterans Day" },
  { name: "a day of a lapse in appropriations", on: "2025-10-01", is: "business day" },
  {
    name: "Independence Day 2026, a Saturday",
    on: "2026-07-03",
    is: "closed",
    why: "Independence Day of 2026-07-04",
  },
  { name: "Juneteenth before it was a holiday", on: "2020-06-19", is: "business day" },
  { name: "the first Juneteenth, a Saturday", on: "2021-06-18", is: "closed", why: "Juneteenth" },
  { name: "Juneteenth 2027, a Saturday", on: "2027-06-18", is: "closed" },
  { name: "Independence Day 2027, a Sunday", on: "2027-07-05", is: "closed" },
  { name: "Christmas 2027, a Saturday", on: "2027-12-24", is: "closed" },
  {
    name: "New Year's Day 2028, a Saturday",
    on: "2027-12-31",
    is: "closed",
    why: "New Year's Day of 2028-01-01",
  },
  { name: "the day of mourning for President Carter", on: "2025-01-09", is: "closed", why: "Carter" },
  { name: "the day of mourning for President Bush", on: "2018-12-05", is: "closed" },
  { name: "Christmas Eve 2019", on: "2019-12-24", is: "closed" },
  { name: "Christmas Eve 2020", on: "2020-12-24", is: "closed" },
  { name: "Christmas Eve 2024, by order, EDGAR not known", on: "2024-12-24", is: "perhaps closed" },
  { name: "Christmas Eve 2025, by order, EDGAR closed", on: "2025-12-24", is: "closed" },
  { name: "the day after Christmas 2025", on: "2025-12-26", is: "closed", why: "executive order" },
  { name: "Christmas Eve 2018, by order, EDGAR closed", on: "2018-12-24", is: "closed" },
  { name: "Hurricane Sandy: EDGAR stayed up", on: "2012-10-29", is: "business day" },
  { name: "EDGAR moves to the web", on: "2000-11-24", is: "closed", why: "SEC notice" },
  { name: "a lapse in appropriations closes nothing", on: "2025-10-15", is: "business day" },
  { name: "Christmas Eve 2023, a Sunday", on: "2023-12-24", is: "closed", why: "Sunday" },
];

/** The federal holidays of four years, as published. */
export const holidays: Readonly<Record<number, string>> = {
  2024: "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25",
  2025: "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25",
  2026: "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
  2027: "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
};
