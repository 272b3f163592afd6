import type { PlainDate } from "../base/plain-date.ts";
import type { Rational } from "../base/rational.ts";
import type { FilePosition } from "../base/user-error.ts";
import type { RightKind } from "./book.ts";
import type { Step } from "./derivation.ts";
import type { MissingFact } from "./outcome.ts";

/** All that Rule 13d-3 asks about one class on one date: who holds what, who directs whom, what may be acquired. */
export interface OwnershipFacts {
  readonly asOf: PlainDate;
  readonly className: string;
  readonly outstanding: OutstandingFact | null;
  /** What to write where, should the outstanding shares be missing. */
  readonly outstandingMissing: MissingFact;
  readonly persons: readonly PersonFact[];
  readonly lots: readonly Lot[];
  /** In the order in which their holders use them where limits let them use some only. */
  readonly rights: readonly RightHeld[];
  readonly disclaimers: readonly DisclaimerFact[];
  readonly groups: readonly (readonly string[])[];
}

export interface OutstandingFact {
  readonly shares: Rational;
  /** Of these, held by or for the issuer or its subsidiaries. */
  readonly heldByIssuer: Rational;
  readonly on: PlainDate;
  readonly source: string;
  readonly facts: readonly FilePosition[];
}

export interface PersonFact {
  readonly id: string;
  readonly name: string;
  readonly directedBy: readonly Direction[];
}

/** A controller of a person, and its share in each power over what the person holds. */
export interface Direction {
  readonly by: string;
  readonly voting: "shared" | "sole" | "none";
  readonly dispositive: "shared" | "sole" | "none";
  readonly why: string | null;
  readonly facts: readonly FilePosition[];
}

/** Shares of the class, issued and held. */
export interface Lot {
  readonly id: string;
  readonly holder: string;
  readonly shares: Rational;
  /** How the holder has them: "250 American Depositary Shares". `null` for shares of the class itself. */
  readonly heldAs: string | null;
  /** Powers over this lot by contract; the holder's other relations apply beside them. */
  readonly powers: readonly PowerByContract[];
  /** What the law may not count for the holder or for a pledgee. */
  readonly exclusion: ExclusionFact | null;
  readonly facts: readonly FilePosition[];
}

/** A person's power over a lot by contract: shared with the holder, or instead of it. */
export interface PowerByContract {
  readonly person: string;
  readonly voting: "shared" | "sole" | "none";
  readonly dispositive: "shared" | "sole" | "none";
  readonly why: string | null;
  readonly facts: readonly FilePosition[];
}

/** What Rule 13d-3(d)(2) to (4) asks about a lot; `null` where nobody says. */
export type ExclusionFact =
  | {
      readonly kind: "record-holder";
      readonly exchangeMember: boolean | null;
      readonly solelyOfRecord: boolean | null;
      readonly writeIn: string;
    }
  | {
      readonly kind: "pledge";
      readonly pledgee: string;
      readonly written: boolean | null;
      readonly ordinaryCourse: boolean | null;
      readonly bonaFide: boolean | null;
      readonly institution: boolean | null;
      readonly powerBeforeDefault: boolean | null;
      readonly defaultDeclared: PlainDate | null;
      readonly writeIn: string;
    }
  | {
      readonly kind: "underwriting";
      readonly acquired: PlainDate;
      readonly firmCommitment: boolean | null;
      readonly goodFaith: boolean | null;
      readonly registered: boolean | null;
      readonly writeIn: string;
    };

/** Securities held that give a right to acquire shares of the class. */
export interface RightHeld {
  readonly id: string;
  readonly holder: string;
  readonly kind: RightKind | "convertible-class" | "revocable";
  readonly title: string;
  readonly units: Rational;
  readonly shares: SharesUnderRight;
  /** Shares yet to be issued enter the holder's denominator; outstanding ones are in it already. */
  readonly unissued: boolean;
  /** Settled in cash alone: a price, and no shares, can be had. */
  readonly cashOnly: boolean;
  /** Issued shares that are a lot among these facts, held by another person: its id, so that a union counts it once. */
  readonly overLot?: string | undefined;
  /** Ends by itself: Rule 13d-3(d)(1)(i)(D), to which the control-purpose proviso does not apply. */
  readonly endsByItself: boolean;
  readonly exercisableFrom: PlainDate | null;
  /** Where the day is not known but is no later than this. */
  readonly exercisableNoLaterThan: PlainDate | null;
  readonly exercisableMissing: MissingFact;
  readonly expires: PlainDate | null;
  readonly conditions: readonly Condition[];
  readonly blocker: BlockerFact | null;
  /** Acquired with the purpose or effect of changing or influencing control; `null` where nobody says. */
  readonly controlPurpose: boolean | null;
  readonly facts: readonly FilePosition[];
}

/** A contract's limit on what its holder may come to own, and the notices that raise it. */
export interface BlockerFact {
  readonly percent: Rational;
  /** Days of notice to raise or waive it; `null` where it cannot be. */
  readonly noticeDays: number | null;
  readonly raised: readonly { readonly notice: PlainDate; readonly percent: Rational }[];
  readonly facts: readonly FilePosition[];
}

/** How many shares the terms give: with the working, or what is missing to tell. */
export type SharesUnderRight =
  | { readonly is: "known"; readonly shares: Rational; readonly step: Step }
  | { readonly is: "unknown"; readonly missing: readonly MissingFact[]; readonly step: Step };

/** Something that must happen before the right, or its part above `sharesBefore`, can be exercised. */
export interface Condition {
  readonly what: string;
  readonly satisfiedOn: PlainDate | null;
  /** Whether the holder can bring it about; `null` where nobody says. */
  readonly holderControls: boolean | null;
  /** What can be had before: 0 where nothing, `null` where the limit is not known. */
  readonly sharesBefore: Rational | null;
  /** A name that rights under one limit share, so that what one uses the others cannot. */
  readonly sharedAs: string | null;
  readonly sharesBeforeMissing: MissingFact;
  readonly facts: readonly FilePosition[];
}

/** A statement of no admission under Rule 13d-4. */
export interface DisclaimerFact {
  readonly person: string;
  /** Whose lots and rights; `null` for all that the person does not hold itself. */
  readonly holder: string | null;
  readonly excluded: boolean;
  readonly facts: readonly FilePosition[];
}
