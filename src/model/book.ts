import type { PlainDate } from "../base/plain-date.ts";
import type { FilePosition } from "../base/user-error.ts";
import type { Arrangement, Disclaimer } from "./book-arrangements.ts";
import type {
  AveragePrice,
  BalanceAssertion,
  BookTransaction,
  ChangeOfFacts,
  OutstandingShares,
  Split,
} from "./book-events.ts";
import type { BookAddress, BookIssuer, GroupFact, Person } from "./book-persons.ts";
import type { Security } from "./book-securities.ts";

/**
 * A holder's own record, loaded and validated: who there is, what they hold under which terms, what happened when.
 * Amounts are exact; ids name persons and securities throughout.
 */
export interface Book {
  readonly file: string;
  readonly issuer: BookIssuer;
  readonly schedule: ScheduleToFile;
  readonly persons: Readonly<Record<string, Person>>;
  readonly groups: readonly GroupFact[];
  readonly securities: Readonly<Record<string, Security>>;
  readonly outstanding: readonly OutstandingShares[];
  readonly prices: readonly AveragePrice[];
  /** In order of date; those of one day as written. */
  readonly transactions: readonly BookTransaction[];
  readonly balances: readonly BalanceAssertion[];
  readonly splits: readonly Split[];
  /** Facts of Schedule 13D beside what is owned that changed. */
  readonly changes: readonly ChangeOfFacts[];
  readonly arrangements: readonly Arrangement[];
  readonly disclaimers: readonly Disclaimer[];
  /** In which order a holder uses its rights where limits let it use some only: ids of securities, the rest after them. */
  readonly exerciseOrder: readonly string[];
  readonly exhibits: readonly BookExhibit[];
  /** Where each entry stands, by its path with dots: `securities.series-c`, `transactions.3`. */
  readonly positions: Positions;
}

/** Finds where an entry stands when it is asked for; a `Map` of positions is one. */
export interface Positions {
  get(path: string): FilePosition | undefined;
}

/** What is to be filed, and what was before. */
export interface ScheduleToFile {
  readonly form: "13D" | "13G";
  /** The paragraph that lets the persons use Schedule 13G. */
  readonly rule?: ShortFormRule | undefined;
  /** From when filers of Schedule 13G hold with a purpose or effect of control. */
  readonly controlPurposeSince?: PlainDate | undefined;
  /** The class that the schedule is on: the id of a security of kind `common`. */
  readonly class: string;
  readonly amendment?: number | undefined;
  readonly event?: PlainDate | undefined;
  readonly signed?: PlainDate | undefined;
  readonly previousAccessionNumber?: string | undefined;
  /** In the order of the cover pages. */
  readonly reportingPersons: readonly string[];
  readonly notices?:
    | {
        readonly name: string;
        readonly address?: BookAddress | undefined;
        readonly phone?: string | undefined;
      }
    | undefined;
  readonly filedBefore: readonly FiledBefore[];
  /** The box of Schedule 13D: the acquisition was reported on Schedule 13G, and Rule 13d-1(e), (f) or (g) asks for this one. */
  readonly previouslyOnSchedule13g?: boolean | undefined;
  readonly filer?: SubmissionFiler | undefined;
}

/** Who submits to EDGAR and whom its staff may ask. The CCC, a secret, has no place in a book. */
export interface SubmissionFiler {
  readonly cik: string;
  readonly contact?: { readonly name: string; readonly phone: string; readonly email: string } | undefined;
  /** Addresses that EDGAR tells of the acceptance; at most three. */
  readonly notify?: readonly string[] | undefined;
}

export const shortFormRules = ["13d-1(b)", "13d-1(c)", "13d-1(d)"] as const;
export type ShortFormRule = (typeof shortFormRules)[number];

export interface FiledBefore {
  readonly form: string;
  readonly amendment?: number | undefined;
  readonly filed: PlainDate;
  readonly accessionNumber?: string | undefined;
}

/** The user's own words for an item, from `items/item-N.md` beside the book. */
export interface ItemText {
  readonly item: string;
  readonly file: string;
  readonly text: string;
  /** The paragraphs that open with a letter, "(d) …", by that letter and without it. */
  readonly parts: Readonly<Record<string, string>>;
}

export interface BookExhibit {
  readonly number: string;
  readonly description: string;
  /** What it is, where the schedule makes something of it. */
  readonly kind?: ExhibitKind | undefined;
  /** The document, beside the book. */
  readonly file?: string | undefined;
  /** The earlier filing that has it: "Exhibit 10.1 of Form 8-K filed with the SEC on December 23, 2019". */
  readonly incorporatedFrom?: string | undefined;
}

export const exhibitKinds = ["joint-filing-agreement", "power-of-attorney", "contract"] as const;
export type ExhibitKind = (typeof exhibitKinds)[number];

export * from "./book-arrangements.ts";
export * from "./book-events.ts";
export * from "./book-persons.ts";
export * from "./book-securities.ts";
export * from "./book-terms.ts";
