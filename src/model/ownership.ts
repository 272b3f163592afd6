import type { PlainDate } from "../base/plain-date.ts";
import type { Rational } from "../base/rational.ts";
import type { Step } from "./derivation.ts";
import type { MissingFact } from "./outcome.ts";
import type { RightHeld } from "./ownership-facts.ts";

/** Who beneficially owns how much of a class on a date under Rule 13d-3, every number with its derivation. */
export interface Ownership {
  readonly asOf: PlainDate;
  readonly className: string;
  readonly outstanding: Rational | null;
  readonly persons: readonly PersonOwnership[];
  readonly groups: readonly GroupOwnership[];
}

/** The numbers of one cover page. Where facts are missing the numbers hold what is certain, and `missing` the rest. */
export interface PersonOwnership {
  readonly person: string;
  readonly name: string;
  readonly soleVotingPower: Rational;
  readonly sharedVotingPower: Rational;
  readonly soleDispositivePower: Rational;
  readonly sharedDispositivePower: Rational;
  readonly aggregate: Rational;
  /** Whether disclaimed shares are left out of the aggregate, so that the row that says so is marked. */
  readonly excludesCertainShares: boolean;
  /** Outstanding shares and the person's own unissued rights; `null` where the outstanding shares are not known. */
  readonly denominator: Rational | null;
  /** The exact share of the class, 100 for all of it; `null` where the denominator is not known. */
  readonly percent: Rational | null;
  /** What the aggregate is made of, counted or not. */
  readonly components: readonly Component[];
  readonly missing: readonly MissingFact[];
  /** Questions that the rules leave to a person, with what hangs on them in the components. */
  readonly questions: readonly string[];
  readonly derivation: Step;
}

/** A holding that a person has power over, or would have. */
export interface Component {
  readonly holding: string;
  readonly holder: string;
  /** What gives the right to the shares, `null` for shares held. */
  readonly right: {
    readonly kind: RightHeld["kind"];
    readonly title: string;
    readonly units: Rational;
  } | null;
  /** `null` where the terms do not tell how many. */
  readonly shares: Rational | null;
  /** What the terms give before contracts and exchanges limit it. */
  readonly withoutLimits: Rational | null;
  readonly voting: "sole" | "shared" | "none";
  readonly dispositive: "sole" | "shared" | "none";
  readonly unissued: boolean;
  readonly counted: boolean;
  /** Disclaimed under Rule 13d-4: in the aggregate still, unless the person leaves it out. */
  readonly disclaimed: boolean;
  readonly step: Step;
}

/** What members own as a group: the union of what they own, each lot once. */
export interface GroupOwnership {
  readonly members: readonly string[];
  readonly aggregate: Rational;
  readonly denominator: Rational | null;
  readonly percent: Rational | null;
  readonly missing: readonly MissingFact[];
  readonly derivation: Step;
}
