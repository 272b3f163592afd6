/** An acquisition, the percent after it, and the last day for a Schedule 13D. */
export const cases: readonly {
  name: string;
  on: string;
  percent: string;
  acquired?: boolean | null;
  due: string;
}[] = [
  { name: "4.999999% is not more than 5%", on: "2025-03-03", percent: "4.999999", due: "none" },
  { name: "5% exactly is not more", on: "2025-03-03", percent: "5", due: "none" },
  { name: "5.004% is more, though it prints as 5.0%", on: "2025-03-03", percent: "5.004", due: "2025-03-10" },
  {
    name: "fewer shares outstanding are no acquisition",
    on: "2025-03-03",
    percent: "6",
    acquired: false,
    due: "none",
  },
  {
    name: "an acquisition whose day is not known",
    on: "2025-03-03",
    percent: "6",
    acquired: null,
    due: "undetermined",
  },
  { name: "at least 4%, facts missing", on: "2025-03-03", percent: ">=4", due: "undetermined" },
  { name: "at least 6% is more whatever is missing", on: "2025-03-03", percent: ">=6", due: "2025-03-10" },
  { name: "a percent not known", on: "2025-03-03", percent: "?", due: "undetermined" },
  { name: "a Friday before Juneteenth", on: "2024-06-14", percent: "6", due: "2024-06-24" },
  { name: "a Friday before the Carter day of mourning", on: "2025-01-03", percent: "6", due: "2025-01-13" },
  { name: "a Friday before Independence Day", on: "2025-06-27", percent: "6", due: "2025-07-07" },
  { name: "the Monday before Thanksgiving", on: "2025-11-24", percent: "6", due: "2025-12-02" },
  {
    name: "the Friday before Christmas 2025, with two days closed by order",
    on: "2025-12-19",
    percent: "6",
    due: "2025-12-31",
  },
  {
    name: "Christmas 2024, with one day in doubt",
    on: "2024-12-17",
    percent: "6",
    due: "2024-12-24..2024-12-26",
  },
  { name: "a switch's Monday", on: "2025-03-03", percent: "6", due: "2025-03-10" },
  { name: "a Saturday", on: "2025-03-08", percent: "6", due: "2025-03-14" },
  { name: "a Sunday", on: "2025-03-09", percent: "6", due: "2025-03-14" },
  { name: "Independence Day's eve", on: "2024-07-03", percent: "6", due: "2024-07-11" },
  { name: "December 31", on: "2024-12-31", percent: "6", due: "2025-01-08" },
  { name: "old: the tenth day is Christmas", on: "2023-12-15", percent: "6", due: "2023-12-26" },
  { name: "old: the tenth day is a Friday that counts", on: "2023-11-14", percent: "6", due: "2023-11-24" },
  { name: "old: the tenth day is Columbus Day", on: "2021-10-01", percent: "6", due: "2021-10-12" },
  {
    name: "old: the tenth day is a Saturday after the change",
    on: "2024-01-31",
    percent: "6",
    due: "2024-02-12",
  },
  { name: "old: the tenth day is a Sunday", on: "2023-03-02", percent: "6", due: "2023-03-13" },
  {
    name: "old: the tenth day is a Saturday before a Monday holiday",
    on: "2023-01-04",
    percent: "6",
    due: "2023-01-17",
  },
  { name: "the last day of the old rule", on: "2024-02-04", percent: "6", due: "2024-02-14" },
  { name: "the first day of the new", on: "2024-02-05", percent: "6", due: "2024-02-12" },
];
