import type { ColumnType, Generated } from "kysely";

/** The tables as the newest migration leaves them. What each holds is told in docs/database.md. */
export interface Tables {
  readonly raw: RawTable;
  readonly filing: FilingTable;
  readonly filing_raw: FilingRawTable;
  readonly filing_party: FilingPartyTable;
  readonly issuer: IssuerTable;
  readonly issuer_cusip: IssuerCusipTable;
  readonly issuer_name: IssuerNameTable;
  readonly person: PersonTable;
  readonly person_name: PersonNameTable;
  readonly schedule: ScheduleTable;
  readonly cover_page: CoverPageTable;
  readonly item: ItemTable;
  readonly problem: ProblemTable;
  readonly finding: FindingTable;
  readonly insider_report: InsiderReportTable;
  readonly shares_outstanding: SharesOutstandingTable;
  readonly ticker: TickerTable;
  readonly day_indexed: DayIndexedTable;
}

/** A date comes back as ISO text and is written so. */
type Day = ColumnType<string, string, string>;
type MaybeDay = ColumnType<string | null, string | null, string | null>;
/** A moment comes back as a `Date`; the database's clock writes it. */
type Moment = ColumnType<Date, Date | string | undefined, Date | string>;
/** An exact number comes back as its text. */
type Exact = ColumnType<string | null, string | null, string | null>;

/** Bytes as they came, once however many filings have them; deflated. */
export interface RawTable {
  readonly sha256: Buffer;
  readonly size: number;
  readonly bytes: Buffer;
  readonly added_at: Moment;
}

/** A filing that is known, whether or not its bytes are here: one row an accession number. */
export interface FilingTable {
  readonly id: Generated<number>;
  /** `null` for a document that came without its submission. */
  readonly accession: string | null;
  /** The file's name, or the path below EDGAR's `Archives/`. */
  readonly name: string;
  readonly source: "file" | "archive" | "edgar";
  readonly form: string | null;
  readonly filed_on: MaybeDay;
  /** Eastern time, as the header gives it. */
  readonly accepted_at: ColumnType<string | null, string | null, string | null>;
  readonly raw_sha256: Buffer | null;
  readonly known_at: Moment;
}

/** Every version of a filing's bytes that was seen: an accession number may come twice with other bytes. */
export interface FilingRawTable {
  readonly filing_id: number;
  readonly raw_sha256: Buffer;
  readonly seen_at: Moment;
}

/** Everybody under whose CIK a filing is listed. */
export interface FilingPartyTable {
  readonly filing_id: number;
  readonly role: "subject" | "filer" | "listed";
  readonly cik: string;
  readonly name: string;
  /** `005-…`, on the subject. */
  readonly file_number: string | null;
}

export interface IssuerTable {
  readonly id: Generated<number>;
  readonly cik: string | null;
  readonly name: string;
  readonly name_key: string;
}

export interface IssuerCusipTable {
  readonly cusip: string;
  readonly issuer_id: number;
}

/** Every name under which an issuer was met, in its compared form and as it stood first. */
export interface IssuerNameTable {
  readonly name_key: string;
  readonly issuer_id: number;
  readonly name: string;
}

/** Every name under which a person was met. */
export interface PersonNameTable {
  readonly name_key: string;
  readonly person_id: number;
  readonly name: string;
}

/** Whoever filed: by CIK where one is known, otherwise by the name in its compared form. */
export interface PersonTable {
  readonly id: Generated<number>;
  readonly cik: string | null;
  readonly name: string;
  readonly name_key: string;
}

/** What a reader made of a filing. Earlier readings are kept; one is current. */
export interface ScheduleTable {
  readonly id: Generated<number>;
  readonly filing_id: number;
  /** The reader that read it: the package's version. */
  readonly reader: string;
  readonly read_at: Moment;
  readonly is_current: boolean;
  /** Of the bytes read, and of what was read: equal ones are not written again. */
  readonly raw_sha256: Buffer;
  readonly content_sha256: Buffer;
  readonly form: string | null;
  readonly amendment_number: number | null;
  readonly previous_accession: string | null;
  readonly event_date: MaybeDay;
  readonly issuer_id: number | null;
  /** As the document names it, or else the submission's header; `issuer_id` is whom that is taken for. */
  readonly issuer_cik: string | null;
  readonly issuer_name: string | null;
  readonly security_class: string | null;
  readonly cusips: readonly string[];
  /** Schedule 13G: the paragraphs marked. */
  readonly rules: readonly string[];
  /** The last date beside a signature. */
  readonly signed_on: MaybeDay;
  /** The whole Schedule as JSON, places and all; deflated. */
  readonly document: Buffer;
}

export interface CoverPageTable {
  readonly schedule_id: number;
  readonly position: number;
  readonly person_id: number;
  readonly name: string;
  /** From the cover page, or from the filer of that name in the submission's header. */
  readonly cik: string | null;
  readonly member_of_group: string | null;
  readonly citizenship: string | null;
  readonly sole_voting: Exact;
  readonly shared_voting: Exact;
  readonly sole_dispositive: Exact;
  readonly shared_dispositive: Exact;
  readonly aggregate: Exact;
  readonly percent: Exact;
  /** "Less than" the percent, as in "less than 1%". */
  readonly percent_is_below: boolean;
  readonly types: readonly string[];
}

export interface ItemTable {
  readonly schedule_id: number;
  readonly item: string;
  readonly heading: string | null;
  readonly text: string;
  /** Of filing, or of the event where that was not known when the text was saved: searches go by it. */
  readonly day: MaybeDay;
  readonly words: ColumnType<string, never, never>;
}

export interface ProblemTable {
  readonly schedule_id: number;
  readonly code: string;
  readonly message: string;
  readonly line: number | null;
}

export interface FindingTable {
  readonly schedule_id: number;
  readonly check_id: string;
  readonly severity: string;
  readonly outcome: string;
  readonly who: readonly string[];
  readonly message: string;
  /** The whole Finding as JSON. */
  readonly document: ColumnType<object, string, string>;
}

/** A Form 3, 4 or 5, whole. */
export interface InsiderReportTable {
  readonly filing_id: number;
  readonly reader: string;
  readonly issuer_id: number | null;
  readonly form: string | null;
  readonly period: MaybeDay;
  readonly owner_ciks: readonly string[];
  readonly document: Buffer;
}

/** What an issuer reported as outstanding, from the SEC's company facts. */
export interface SharesOutstandingTable {
  readonly issuer_cik: string;
  readonly as_of: Day;
  readonly shares: ColumnType<string, string, string>;
  readonly class: string;
  readonly accession: string | null;
  readonly filed_on: MaybeDay;
}

export interface TickerTable {
  readonly ticker: string;
  readonly cik: string;
  readonly name: string;
  readonly exchange: string | null;
}

/** Which daily indexes were taken in whole. */
export interface DayIndexedTable {
  readonly day: Day;
  readonly rows: number;
  readonly indexed_at: Moment;
}
