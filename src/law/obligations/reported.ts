import type { FilerKind, OwnedDay } from "../../model/reporting-facts.ts";

/** The kinds that report on Schedule 13G. */
export type Kind13G = Exclude<FilerKind, "13D">;

/** What has been reported, or had to be: `null` before the first report and after one that shows five percent or less. */
export interface Reported {
  readonly level: OwnedDay | null;
  readonly wasOverTen: boolean;
  /** What was owned at the first of these reports. */
  readonly first: OwnedDay | null;
}
