import type { PlainDate } from "../base/plain-date.ts";
import type { Rational } from "../base/rational.ts";
import type { FilePosition } from "../base/user-error.ts";
import type { MissingFact } from "./outcome.ts";

/** All that Rules 13d-1 and 13d-2 ask about owners of a class over time, and what they have filed. */
export interface ReportingFacts {
  readonly owners: readonly OwnerHistory[];
  /** In order of date. */
  readonly filed: readonly FiledSchedule[];
  readonly filer: FilerFacts;
  /** The class that they own; covered at all times where nobody says more of it. */
  readonly class?: ClassFacts | undefined;
}

/** What Rule 13d-1(i)(1) asks about a class of shares. */
export interface ClassFacts {
  readonly name: string;
  /** Votes a share. */
  readonly votes: Rational;
  /** The first day of its registration under Section 12, and the first after it; `null` where nobody gives one. */
  readonly registeredFrom: PlainDate | null;
  readonly registeredUntil: PlainDate | null;
  readonly facts: readonly FilePosition[];
}

/** What one person, or one group, owned over time. */
export interface OwnerHistory {
  readonly id: string;
  readonly name: string;
  /** In order of date: a day's numbers hold until the next. */
  readonly days: readonly OwnedDay[];
  /** Where an institution ceases to be one, as Rule 13d-1(g) has it. */
  readonly institutionEnds?: InstitutionEnds | undefined;
}

/** That a person, or a member of a group, that reported under Rule 13d-1(b) may do so no longer. */
export interface InstitutionEnds {
  /** The first day on which it may not. */
  readonly from: PlainDate;
  readonly says: string;
  /** What it reports as since; `null` where nobody says. */
  readonly reportsAs: "13D" | "passive" | null;
  readonly reportsAsMissing: MissingFact;
}

/** An owner's numbers from a day on, and how they came about. */
export interface OwnedDay {
  readonly on: PlainDate;
  readonly aggregate: Rational;
  /** Whether the aggregate is all that is owned, and not only what is certain. */
  readonly isWhole: boolean;
  readonly outstanding: Rational | null;
  readonly percent: Rational | null;
  readonly missing: readonly MissingFact[];
  /** What a share of the first day has become by splits: shares divided by it compare. */
  readonly scale: Rational;
  /** Of the change on the day, what prices and terms of formulas alone did. */
  readonly byTerms: Rational;
  /** Opening balances: it is held from the day on, but was acquired on another that nobody says. */
  readonly isAcquiredBefore: boolean;
  readonly acquisitionMissing: MissingFact;
  /** What happened on the day, one sentence each. */
  readonly events: readonly string[];
  /** What arose on the day that the rules leave to a person. */
  readonly asked?: readonly OpenQuestion[] | undefined;
}

/** A question that a day raises for an owner: a fact beside the numbers that changed, or a right whose purpose nobody says. */
export interface OpenQuestion {
  readonly says: string;
  readonly question: string;
  /** The file and key to write the answer in; `null` where no key takes it. */
  readonly writeIn: string | null;
  /** Of a right that counts where the answer is yes: its shares, `null` where they are not known. `undefined` of other facts. */
  readonly shares?: Rational | null | undefined;
  /** Of another fact: whether its change is material, where somebody has said so. */
  readonly isMaterial?: boolean | undefined;
}

export interface FiledSchedule {
  readonly schedule: "13D" | "13G";
  readonly isAmendment: boolean;
  readonly on: PlainDate;
}

export const filerKinds = ["13D", "institution", "passive", "exempt"] as const;

/** Under which paragraph the persons report: Schedule 13D, or 13G under 13d-1(b), (c) or (d). */
export type FilerKind = (typeof filerKinds)[number];

export interface FilerFacts {
  /** `null` where nobody says. */
  readonly kind: FilerKind | null;
  readonly kindMissing: MissingFact;
  /** Of filers of Schedule 13D: under which paragraph they reported on Schedule 13G before; `null` where nobody says. */
  readonly kindBefore13D?: Exclude<FilerKind, "13D"> | null | undefined;
  /** From when a filer of 13G holds, or held, with a purpose or effect of control; `null` for never. */
  readonly controlPurposeSince: PlainDate | null;
  /** Where to write why, and since when, the persons left Schedule 13G. */
  readonly leavingMissing?: MissingFact | undefined;
}
