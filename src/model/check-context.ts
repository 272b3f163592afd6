import type { PlainDate } from "../base/plain-date.ts";
import type { InsiderReport } from "./insider-report.ts";
import type { Ownership } from "./ownership.ts";
import type { Schedule } from "./schedule.ts";

/** What is known beside a schedule that is checked. Nothing of it is required; a check that lacks it does not apply. */
export interface CheckContext {
  /** The filing before this one by the same persons on the same class. */
  readonly previous?: Schedule;
  /** Forms 3, 4 and 5 on the same issuer; those of other persons are passed over. */
  readonly insiderReports?: readonly InsiderReport[];
  /** The shares of the class that the issuer reported outstanding, in any order. */
  readonly reportedOutstanding?: readonly ReportedOutstanding[];
  /** A market price of a share of the class. */
  readonly marketPrice?: MarketPrice;
  /** What the book gives for the date of the event: persons go by their names. */
  readonly ownership?: Ownership;
}

export interface ReportedOutstanding {
  /** A decimal string. */
  readonly shares: string;
  readonly asOf: PlainDate;
  /** When the report was filed, from which on a holder could know it; `null` where nobody says. */
  readonly publishedOn: PlainDate | null;
  /** "Form 10-Q for March 31, 2024"; `null` where nobody says. */
  readonly source: string | null;
}

export interface MarketPrice {
  /** Dollars a share, a decimal string. */
  readonly perShare: string;
  readonly on: PlainDate;
}
