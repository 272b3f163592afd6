/**
 * What changed since a report of 6% of 10,000,000 shares outstanding: percents before and after, shares acquired (or, with a
 * minus, disposed of) since the report, on the day alone, and by terms alone.
 */
export const cases: readonly {
  name: string;
  on: string;
  before?: string;
  after: string;
  net: string | null;
  onTheDay?: string;
  byTerms?: string;
  outstanding?: string;
  due: string;
}[] = [
  { name: "99,999 shares of 10,000,000", on: "2025-04-17", after: "6.99999", net: "99999", due: "none" },
  {
    name: "100,000 shares, 1% exactly, on the Thursday before Good Friday",
    on: "2025-04-17",
    after: "7",
    net: "100000",
    due: "2025-04-21",
  },
  {
    name: "100,000 shares less",
    on: "2025-04-17",
    before: "8",
    after: "7",
    net: "-100000",
    due: "2025-04-21",
  },
  { name: "99,999 shares less", on: "2025-04-17", before: "8", after: "7.00001", net: "-99999", due: "none" },
  { name: "the Friday before Columbus Day", on: "2025-10-10", after: "7", net: "100000", due: "2025-10-15" },
  { name: "a Saturday", on: "2025-03-08", after: "7", net: "100000", due: "2025-03-11" },
  {
    name: "the Tuesday before Christmas 2025, with two days closed by order",
    on: "2025-12-23",
    after: "7",
    net: "100000",
    due: "2025-12-30",
  },
  {
    name: "the Friday before Christmas 2024, with one day in doubt",
    on: "2024-12-20",
    after: "7",
    net: "100000",
    due: "2024-12-24..2024-12-26",
  },
  { name: "July 23, 2024", on: "2024-07-23", after: "7", net: "100000", due: "2024-07-25" },
  {
    name: "a right that enters the 60 days before Washington's Birthday",
    on: "2024-02-15",
    after: "7",
    net: "100000",
    due: "2024-02-20",
  },
  { name: "December 31", on: "2024-12-31", after: "7", net: "100000", due: "2025-01-03" },
  {
    name: "1% on the day, taken back before in part",
    on: "2025-04-17",
    after: "6.9",
    net: "90000",
    onTheDay: "100000",
    due: "2025-04-21",
  },
  {
    name: "5% exactly after more ends the duty",
    on: "2025-04-17",
    before: "5.5",
    after: "5",
    net: "-50000",
    due: "2025-04-21",
  },
  {
    name: "down to 5.1%, less than 1%",
    on: "2025-04-17",
    before: "5.5",
    after: "5.1",
    net: "-40000",
    due: "none",
  },
  {
    name: "the price alone moves 1%",
    on: "2025-04-17",
    after: "7",
    net: "0",
    byTerms: "100000",
    due: "contested 2025-04-21",
  },
  {
    name: "the price and a purchase together make 1%",
    on: "2025-04-17",
    after: "7",
    net: "50000",
    byTerms: "50000",
    due: "contested 2025-04-21",
  },
  {
    name: "the price alone moves less",
    on: "2025-04-17",
    after: "6.9",
    net: "0",
    byTerms: "99999",
    due: "none",
  },
  {
    name: "the outstanding shares alone move a point",
    on: "2025-04-17",
    after: "7",
    net: "0",
    due: "asked 2025-04-21",
  },
  { name: "the outstanding shares alone move less", on: "2025-04-17", after: "6.99", net: "0", due: "none" },
  {
    name: "5% exactly was reported, so that less ends nothing",
    on: "2025-04-17",
    before: "5",
    after: "4.9",
    net: "-10000",
    due: "none",
  },
  {
    name: "whether 5% or less is left is not known, and less than 1% changed",
    on: "2025-04-17",
    after: ">=4",
    net: "-50000",
    due: "none",
  },
  {
    name: "how many are owned is not known, and less than 1% changed",
    on: "2025-04-17",
    after: "?",
    net: "50000",
    due: "none",
  },
  { name: "facts missing", on: "2025-04-17", after: "?", net: null, due: "undetermined" },
  {
    name: "old: promptly, by custom two business days",
    on: "2023-11-22",
    after: "7",
    net: "100000",
    due: "promptly 2023-11-27",
  },
  {
    name: "old: the last day, a Sunday",
    on: "2024-02-04",
    after: "7",
    net: "100000",
    due: "promptly 2024-02-06",
  },
  { name: "the first day of the new rule", on: "2024-02-05", after: "7", net: "100000", due: "2024-02-07" },
];
