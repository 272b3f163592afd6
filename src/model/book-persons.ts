import type { PlainDate } from "../base/plain-date.ts";

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
  readonly signedBy?: { readonly name: string; readonly title: string } | undefined;
  readonly controlledBy: readonly Control[];
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
