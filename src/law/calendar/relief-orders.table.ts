import { addDays, type PlainDate } from "../../base/plain-date.ts";
import { day } from "../rule.ts";

/** An order of the SEC that put off filings for those whom an emergency kept from making them and who say so in the filing. */
export interface ReliefOrder {
  /** The last days that it reaches, both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly schedules: readonly ("13D" | "13G")[];
  /** Until a day, or so many days after the last. */
  readonly until: PlainDate | number;
  readonly why: string;
  readonly source: string;
}

export const reliefOrders: readonly ReliefOrder[] = [
  {
    from: day("2012-10-29"),
    to: day("2012-11-20"),
    schedules: ["13D", "13G"],
    until: day("2012-11-21"),
    why: "Hurricane Sandy",
    source: "SEC order of November 14, 2012",
  },
  {
    from: day("2020-03-01"),
    to: day("2020-07-01"),
    schedules: ["13G"],
    until: 45,
    why: "COVID-19",
    source: "Release No. 34-88465 of March 25, 2020, 85 FR 17610",
  },
];

/**
 * The order under which a filing after its last day may have been on time, should its filer have been one of those kept.
 *
 * @param lastDay the last day without the order
 * @param filed the day of the filing
 */
export function reliefFor(schedule: "13D" | "13G", lastDay: PlainDate, filed: PlainDate): ReliefOrder | null {
  return (
    reliefOrders.find(
      ({ from, to, schedules, until }) =>
        schedules.includes(schedule) &&
        from <= lastDay &&
        lastDay <= to &&
        filed <= (typeof until === "number" ? addDays(lastDay, until) : until),
    ) ?? null
  );
}
