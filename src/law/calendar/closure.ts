import type { PlainDate } from "../../base/plain-date.ts";

/** A day on which the federal government is closed, by statute or by order of the President. */
export interface Closure {
  readonly on: PlainDate;
  readonly name: string;
  readonly source: string;
  /** Whether the SEC took it as a federal holiday for filings; `unknown` gives both deadlines, a range. */
  readonly edgarClosed: boolean | "unknown";
}
