import type { PlainDate } from "../base/plain-date.ts";
import type { Rational } from "../base/rational.ts";
import type { PowerShare } from "./book-persons.ts";
import type { Availability } from "./book-terms.ts";

/**
 * Shares that one person holds over which another has, or would have, power by contract and not by controlling the
 * holder; or that the law does not count for the person that has them.
 */
export type Arrangement =
  | PowerArrangement
  | PledgeArrangement
  | UnderwritingArrangement
  | RecordHolderArrangement
  | RevocableTrustArrangement;

interface ArrangementOver {
  readonly holder: string;
  readonly security: string;
  /** All that the holder has of it where not given. */
  readonly quantity?: Rational | undefined;
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
  readonly why?: string | undefined;
}

/** A proxy, a voting agreement, a discretionary account: a power over some shares passes to, or is shared with, a person. */
export interface PowerArrangement extends ArrangementOver {
  readonly kind: "power";
  readonly person: string;
  readonly voting: PowerShare;
  readonly dispositive: PowerShare;
}

/** A pledge, with what Rule 13d-3(d)(3) asks about it. */
export interface PledgeArrangement extends ArrangementOver {
  readonly kind: "pledge";
  /** The pledgee. */
  readonly person: string;
  readonly written?: boolean | undefined;
  readonly ordinaryCourse?: boolean | undefined;
  readonly bonaFide?: boolean | undefined;
  /** The pledgee is of a kind that Rule 13d-1(b)(1)(ii) names. */
  readonly institution?: boolean | undefined;
  /** The agreement gives the pledgee the power to vote or to dispose before a default. */
  readonly powerBeforeDefault?: boolean | undefined;
  /** When all formal steps to declare a default were taken and it was decided to use the power. */
  readonly defaultDeclared?: PlainDate | undefined;
}

/** Shares that an underwriter has taken in a firm-commitment offering. */
export interface UnderwritingArrangement extends ArrangementOver {
  readonly kind: "underwriting";
  readonly acquired: PlainDate;
  readonly firmCommitment?: boolean | undefined;
  readonly goodFaith?: boolean | undefined;
  readonly registered?: boolean | undefined;
}

/** Shares that a member of an exchange holds of record for others. */
export interface RecordHolderArrangement extends ArrangementOver {
  readonly kind: "record-holder";
  /** It is the owner for no other reason than that it is the record holder. */
  readonly solelyOfRecord?: boolean | undefined;
  readonly exchangeMember?: boolean | undefined;
}

/** A trust or account that a person may revoke, or that ends by itself, so that the person gets the shares. */
export interface RevocableTrustArrangement extends ArrangementOver {
  readonly kind: "revocable";
  readonly person: string;
  /** From when the power can be used, or when the trust ends by itself. */
  readonly exercisable?: Availability | undefined;
  readonly endsByItself?: boolean | undefined;
}

/** A statement under Rule 13d-4 that the filing is no admission of owning certain shares. */
export interface Disclaimer {
  readonly person: string;
  /** Whose shares are disclaimed; all that the person does not hold itself where not given. */
  readonly holder?: string | undefined;
  /** Whether the person leaves them out of its aggregate, and marks the row that says so. */
  readonly excluded: boolean;
}
