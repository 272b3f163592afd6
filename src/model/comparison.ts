import type { PlainDate } from "../base/plain-date.ts";
import type { RedlineRun } from "../base/redline.ts";
import type { CoverField } from "./cover-rows.ts";
import type { Form } from "./schedule.ts";

/** What changed from one schedule to a later one on the same class: by person, by item, by exhibit. */
export interface Comparison {
  readonly old: ComparedSchedule;
  readonly new: ComparedSchedule;
  /** Reasons to doubt that the two belong together, such as another CUSIP. */
  readonly doubts: readonly string[];
  /** Where the later one is on the other schedule. */
  readonly scheduleSwitch: "13D to 13G" | "13G to 13D" | null;
  /** The class, the CUSIP, the issuer's name and so on, where both say one and they differ. */
  readonly title: readonly ValueChange[];
  /** In the order of the later filing's cover pages. Persons of whom nothing changed are there with no rows. */
  readonly persons: readonly PersonChange[];
  readonly joined: readonly PersonNow[];
  readonly left: readonly PersonNow[];
  readonly items: readonly ItemChange[];
  readonly exhibits: readonly ExhibitChange[];
}

export interface ComparedSchedule {
  readonly form: Form | null;
  readonly amendmentNumber: number | null;
  readonly eventDate: PlainDate | null;
  readonly filedOn: PlainDate | null;
}

/** A value that both filings give, differently, or that one of them does not give (`null`). */
export interface ValueChange {
  readonly label: string;
  readonly old: string | null;
  readonly new: string | null;
}

export interface PersonChange {
  readonly name: string;
  /** The name on the earlier cover page, where it is written otherwise. */
  readonly formerName: string | null;
  /** Indexes into `reportingPersons` of the earlier and the later schedule. */
  readonly indexes: { readonly old: number; readonly new: number };
  readonly rows: readonly RowChange[];
  /** Rows that the earlier cover page gives and the later does not, by label: left out, which is not 0. */
  readonly notRepeated: readonly string[];
  readonly moved: readonly PowerMoved[];
  readonly crossed: readonly ThresholdCrossed[];
}

/** A person of one of the two filings alone. */
export interface PersonNow {
  readonly name: string;
  readonly index: number;
  readonly aggregateAmountOwned: string | null;
  readonly percentOfClass: string | null;
}

export interface RowChange extends ValueChange {
  readonly field: CoverField;
  /** New less old, in shares or in percentage points, with its sign: `+120000`, `-0.4`; `null` where it cannot be told. */
  readonly delta: string | null;
  readonly unit: "shares" | "points" | null;
}

/** Power of one kind that went from sole to shared or back, as far as the two rows changed against each other. */
export interface PowerMoved {
  readonly power: "voting" | "dispositive";
  readonly from: "sole" | "shared";
  readonly shares: string;
}

export interface ThresholdCrossed {
  /** In percent: 5, 10, 15, 20, 25 or 50. */
  readonly percent: number;
  readonly direction: "up" | "down";
  /** False where a printed percent stands on the threshold, so that rounding may hide the side. */
  readonly isCertain: boolean;
}

export interface ItemChange {
  /** "4", or "5(c)" where the form letters its parts. */
  readonly item: string;
  readonly heading: string | null;
  /** An amendment may leave an item out; that does not delete what stood there. */
  readonly change: "restated" | "added" | "not in the later";
  /** By sentence, and by word where most of a sentence stays. */
  readonly runs: readonly RedlineRun[];
}

export interface ExhibitChange {
  readonly number: string | null;
  readonly description: string;
  readonly change: "added" | "not listed again" | "described otherwise";
  readonly formerDescription: string | null;
}
