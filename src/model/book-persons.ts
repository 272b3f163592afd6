import type { PlainDate } from "../base/plain-date.ts";
import type { Rational } from "../base/rational.ts";

export interface BookAddress {
  readonly careOf?: string | undefined;
  readonly street: string;
  readonly street2?: string | undefined;
  readonly city: string;
  readonly state?: string | undefined;
  readonly country?: string | undefined;
  readonly zip?: string | undefined;
}

export interface BookIssuer {
  readonly name: string;
  readonly cik?: string | undefined;
  readonly address?: BookAddress | undefined;
}

export const personKinds = [
  "individual",
  "corporation",
  "partnership",
  "limited-liability-company",
  "trust",
  /** Held by its controllers together, each sharing every power; it has none of its own. */
  "joint-account",
  "other",
] as const;
export type PersonKind = (typeof personKinds)[number];

export interface Person {
  readonly name: string;
  /** As the text calls the person after its first mention: "Mr. Ault". */
  readonly shortName?: string | undefined;
  readonly kind: PersonKind;
  readonly cik?: string | undefined;
  readonly organizedIn?: string | undefined;
  readonly citizenOf?: string | undefined;
  readonly address?: BookAddress | undefined;
  readonly business?: string | undefined;
  readonly fundSources: readonly string[];
  /** Row 5 of Schedule 13D: whether Item 2(d) or 2(e) has something to disclose. */
  readonly legalProceedings?: boolean | undefined;
  readonly types?: readonly string[] | undefined;
  readonly signedBy?: Signatory | undefined;
  /** Of an individual: the organization that it works for, unless that is the issuer (Item 2(c)). */
  readonly employer?: Employer | undefined;
  /** Of an entity: its executive officers and directors (Instruction C to Schedule 13D). */
  readonly officersAndDirectors?: readonly OfficerOrDirector[] | undefined;
  readonly controlledBy: readonly Control[];
  /** Of an institution that reported under Rule 13d-1(b): that it is one no longer. */
  readonly noLongerInstitution?: NoLongerInstitution | undefined;
}

/** Rule 13d-1(g): a person ceases to be of a listed kind, or no longer holds in the ordinary course of its business. */
export interface NoLongerInstitution {
  readonly from: PlainDate;
  /** What it reports on since: Schedule 13D, or 13G as a passive investor under 13d-1(c); left out where nobody has decided. */
  readonly reportsOn?: ScheduleSince | undefined;
  readonly why?: string | undefined;
}

export const schedulesSince = ["13D", "13G"] as const;
export type ScheduleSince = (typeof schedulesSince)[number];

/** Who signs for a person. An attorney-in-fact needs a power of attorney among the exhibits. */
export interface Signatory {
  readonly name: string;
  readonly title: string;
  readonly attorneyInFact?: boolean | undefined;
}

export interface Employer {
  readonly name: string;
  readonly business?: string | undefined;
  readonly address?: BookAddress | undefined;
}

/** An executive officer or a director of an entity, of whom Items 2 and 5(a) ask as of the entity itself. */
export interface OfficerOrDirector {
  readonly name: string;
  readonly position: string;
  readonly occupation?: string | undefined;
  readonly employer?: Employer | undefined;
  readonly address?: BookAddress | undefined;
  readonly citizenOf?: string | undefined;
  /** Shares of the class that the person beneficially owns; 0 for none, left out where nobody says. */
  readonly shares?: Rational | undefined;
}

/**
 * Who directs what a person holds. For each power: `shared` with the holder, `sole` (the controller alone, the holder
 * none), or `none`.
 */
export interface Control {
  readonly person: string;
  readonly voting: PowerShare;
  readonly dispositive: PowerShare;
  readonly why?: string | undefined;
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
}

export type PowerShare = "shared" | "sole" | "none";

export interface GroupFact {
  readonly members: readonly string[];
  /** The box of row 2 that the members mark. */
  readonly row2?: "a" | "b" | undefined;
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
}
