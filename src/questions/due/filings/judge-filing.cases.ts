import type { FilingStanding } from "./judge-filing.ts";
import type { WrittenFiling } from "./testing/filings.ts";

/** A filing, the one before it, and how it stands: the day before the last, the last day and the day after, under both regimes. */
export const cases: readonly {
  name: string;
  filing: WrittenFiling;
  previous?: WrittenFiling;
  standing: FilingStanding;
  late?: number;
  says?: string;
}[] = [
  { name: "13D on the last day", filing: { form: "SC 13D" }, standing: "on time" },
  { name: "13D on the day before", filing: { form: "SC 13D", filed: "2025-03-07" }, standing: "on time" },
  {
    name: "13D on the day after",
    filing: { form: "SC 13D", filed: "2025-03-11" },
    standing: "late",
    late: 1,
  },
  {
    name: "13D after Juneteenth",
    filing: { form: "SC 13D", event: "2024-06-14", filed: "2024-06-24" },
    standing: "on time",
  },
  {
    name: "13D, a day that nobody knows whether it counts",
    filing: { form: "SC 13D", event: "2024-12-17", filed: "2024-12-26" },
    standing: "perhaps late",
    says: "filed after 2024-12-24 and by 2024-12-26",
  },
  {
    name: "old: the tenth day is Christmas",
    filing: { form: "SC 13D", event: "2023-12-15", filed: "2023-12-26" },
    standing: "on time",
  },
  {
    name: "old: a day after",
    filing: { form: "SC 13D", event: "2023-12-15", filed: "2023-12-27" },
    standing: "late",
    late: 1,
  },
  {
    name: "the last event of the old rule",
    filing: { form: "SC 13D", event: "2024-02-04", filed: "2024-02-14" },
    standing: "on time",
  },
  {
    name: "the first event of the new rule",
    filing: { form: "SC 13D", event: "2024-02-05", filed: "2024-02-13" },
    standing: "late",
    late: 1,
  },
  {
    name: "accepted after 10 p.m. of the last day, without a date of filing",
    filing: { form: "SC 13D", filed: null, accepted: "2025-03-10T22:10:00" },
    standing: "late",
    late: 1,
  },
  {
    name: "a date beside the signature is none of the filing",
    filing: { form: "SC 13D", filed: null, signed: "2025-03-10" },
    standing: "cannot be told",
    says: "on time if filed by 2025-03-10 (13d-1(a))",
  },
  {
    name: "signed after the last day",
    filing: { form: "SC 13D", filed: null, signed: "2025-03-11" },
    standing: "perhaps late",
  },
  { name: "no date of the event", filing: { form: "SC 13D", event: null }, standing: "cannot be told" },
  {
    name: "an event after the filing",
    filing: { form: "SC 13D", event: "2025-03-11" },
    standing: "cannot be told",
  },
  {
    name: "no more than 5% on the covers",
    filing: { form: "SC 13D", filed: "2025-03-20", covers: ["Fund LP 490000 4.9"] },
    standing: "cannot be told",
  },
  {
    name: "5.0% may be no more than 5%",
    filing: { form: "SC 13D", filed: "2025-03-20", covers: ["Fund LP 500000 5.0"] },
    standing: "perhaps late",
  },
  {
    name: "two that add up to more than 5%",
    filing: { form: "SC 13D", filed: "2025-03-20", covers: ["Fund LP 300000 3.0", "Jane Roe 310000 3.1"] },
    standing: "perhaps late",
  },
  {
    name: "late and perhaps a holder of before the registration",
    filing: { form: "SC 13D", filed: "2025-05-15", text: "since the initial public offering" },
    standing: "cannot be told",
    says: "on time under 13d-1(d) (by 2025-05-15)",
  },
  {
    name: "before EDGAR took in all",
    filing: { form: "SC 13D", event: "1996-04-01", filed: "1996-04-15" },
    standing: "perhaps late",
    late: 2,
  },
  {
    name: "after Hurricane Sandy",
    filing: { form: "SC 13D", event: "2012-10-22", filed: "2012-11-21" },
    standing: "perhaps late",
    late: 13,
  },
  {
    name: "a 13G in the spring of 2020",
    filing: { form: "SC 13G", rules: ["13d-1(c)"], event: "2020-03-16", filed: "2020-03-27" },
    standing: "perhaps late",
    late: 1,
  },
  {
    name: "a 13D in the spring of 2020 was not put off",
    filing: { form: "SC 13D", event: "2020-03-16", filed: "2020-03-27" },
    standing: "late",
    late: 1,
  },
  {
    name: "a year that may be misprinted",
    filing: { form: "SC 13D", event: "2024-03-03" },
    standing: "perhaps late",
    late: 248,
  },
  {
    name: "an old amendment in two business days",
    filing: { form: "SC 13D/A 2", event: "2023-05-01", filed: "2023-05-03" },
    standing: "on time",
  },
  {
    name: "an old amendment later: promptly has no days",
    filing: { form: "SC 13D/A 2", event: "2023-05-01", filed: "2023-05-04" },
    standing: "perhaps late",
    late: 1,
  },
  {
    name: "an amendment in two business days",
    filing: { form: "SCHEDULE 13D/A 2", event: "2025-04-17", filed: "2025-04-21" },
    standing: "on time",
  },
  {
    name: "an amendment later, the one before it not there",
    filing: { form: "SCHEDULE 13D/A 2", event: "2025-04-17", filed: "2025-04-22" },
    standing: "perhaps late",
    late: 1,
  },
  {
    name: "an amendment later, 2% more since the one before it",
    previous: { form: "SCHEDULE 13D" },
    filing: {
      form: "SCHEDULE 13D/A 1",
      event: "2025-04-17",
      filed: "2025-04-22",
      covers: ["FUND, L.P. 800000 8.0"],
    },
    standing: "late",
    late: 1,
  },
  {
    name: "an amendment later, not certainly 1% since the one before it",
    previous: { form: "SCHEDULE 13D" },
    filing: {
      form: "SCHEDULE 13D/A 1",
      event: "2025-04-17",
      filed: "2025-04-22",
      covers: ["Fund LP 700000 7.0"],
    },
    standing: "perhaps late",
  },
  {
    name: "an amendment later, the percent moved and the shares did not",
    previous: { form: "SCHEDULE 13D" },
    filing: {
      form: "SCHEDULE 13D/A 1",
      event: "2025-04-17",
      filed: "2025-04-22",
      covers: ["Fund LP 600000 8.0"],
    },
    standing: "perhaps late",
  },
  {
    name: "an exit later",
    previous: { form: "SCHEDULE 13D" },
    filing: {
      form: "SCHEDULE 13D/A 1",
      event: "2025-04-17",
      filed: "2025-04-22",
      covers: ["Fund LP 480000 4.8"],
    },
    standing: "late",
    late: 1,
  },
  {
    name: "an amendment with the event of the filing before it",
    previous: { form: "SCHEDULE 13D" },
    filing: { form: "SCHEDULE 13D/A 1", event: "2025-03-03", filed: "2025-04-22" },
    standing: "cannot be told",
  },
  {
    name: "an amendment that mends an error",
    previous: { form: "SCHEDULE 13D" },
    filing: {
      form: "SCHEDULE 13D/A 1",
      event: "2025-04-17",
      filed: "2025-04-22",
      covers: ["Fund LP 800000 8.0"],
      text: "to correct an error",
    },
    standing: "perhaps late",
  },
  {
    name: "an institution's 13G 45 days after the year",
    filing: { form: "SC 13G", rules: ["13d-1(b)"], event: "2021-12-31", filed: "2022-02-14" },
    standing: "on time",
  },
  {
    name: "an institution's 13G a day later",
    filing: { form: "SC 13G", rules: ["13d-1(b)"], event: "2021-12-31", filed: "2022-02-15" },
    standing: "late",
    late: 1,
  },
  {
    name: "an institution's 13G over 10% at the year's end",
    filing: {
      form: "SC 13G",
      rules: ["13d-1(b)"],
      event: "2021-12-31",
      filed: "2022-02-14",
      covers: ["Fund LP 1500000 15.0"],
    },
    standing: "cannot be told",
  },
  {
    name: "an institution's 13G over 10% at a month's end",
    filing: {
      form: "SC 13G",
      rules: ["13d-1(b)"],
      event: "2010-05-28",
      filed: "2010-06-11",
      covers: ["Fund LP 1500000 15.0"],
    },
    standing: "late",
    late: 1,
  },
  {
    name: "a quarter's end of the new rule",
    filing: { form: "SCHEDULE 13G", rules: ["13d-1(d)"], event: "2025-03-31", filed: "2025-05-16" },
    standing: "late",
    late: 1,
  },
  {
    name: "an event of the spring of 2024 is for the first quarter of the new rule",
    filing: { form: "SC 13G", rules: ["13d-1(d)"], event: "2024-05-10", filed: "2024-11-14" },
    standing: "on time",
  },
  {
    name: "a passive investor in five business days",
    filing: { form: "SCHEDULE 13G", rules: ["13d-1(c)"] },
    standing: "on time",
  },
  {
    name: "a passive investor a day later",
    filing: { form: "SCHEDULE 13G", rules: ["13d-1(c)"], filed: "2025-03-11" },
    standing: "late",
    late: 1,
  },
  {
    name: "a passive investor with the end of the year for an event",
    filing: { form: "SC 13G", rules: ["13d-1(c)"], event: "2021-12-31", filed: "2022-02-14" },
    standing: "cannot be told",
  },
  {
    name: "two rules marked, late under one",
    filing: { form: "SC 13G", rules: ["13d-1(c)", "13d-1(d)"], event: "2023-03-28", filed: "2023-10-31" },
    standing: "cannot be told",
    says: "late under 13d-1(c) (by 2023-04-07)",
  },
  {
    name: "no rule marked, in time under all",
    filing: { form: "SC 13G", event: "2021-11-10", filed: "2021-11-12" },
    standing: "on time",
  },
  {
    name: "before 1998 there was no passive investor",
    filing: { form: "SC 13G", event: "1996-12-31", filed: "1997-02-14" },
    standing: "on time",
  },
  {
    name: "a 13G without an event, soon after the year",
    filing: { form: "SC 13G", event: null, filed: "1995-02-13" },
    standing: "cannot be told",
    says: "where it is for 1994-12-31, it was on time",
  },
  {
    name: "a 13G/A for the year, a day late, after the one before it",
    previous: { form: "SC 13G", rules: ["13d-1(b)"], event: "2020-12-31", filed: "2021-02-10" },
    filing: { form: "SC 13G/A 1", rules: ["13d-1(b)"], event: "2021-12-31", filed: "2022-02-15" },
    standing: "late",
    late: 1,
  },
  {
    name: "a passive investor's 13G/A over 10% for the first time",
    previous: { form: "SCHEDULE 13G", rules: ["13d-1(c)"] },
    filing: {
      form: "SCHEDULE 13G/A 1",
      rules: ["13d-1(c)"],
      event: "2025-04-17",
      filed: "2025-04-22",
      covers: ["Fund LP 1100000 11.0"],
    },
    standing: "cannot be told",
    says: "late under 13d-2(d) (by 2025-04-21)",
  },
  {
    name: "a passive investor's 13G/A that was over 10% before",
    previous: { form: "SCHEDULE 13G", rules: ["13d-1(c)"], covers: ["Fund LP 1100000 11.0"] },
    filing: {
      form: "SCHEDULE 13G/A 1",
      rules: ["13d-1(c)"],
      event: "2025-04-17",
      filed: "2025-05-22",
      covers: ["Fund LP 1200000 12.0"],
    },
    standing: "on time",
  },
];
