/** What can be exported, and the columns of each, in order. Every value is text, a list of text, or a number that is exact. */
export const exported = {
  schedules:
    "schedule_id filing_id accession source form amendment_number previous_accession event_date filed_on accepted_at signed_on issuer_id issuer_cik issuer_name security_class cusips rules reader".split(
      " ",
    ),
  "cover-pages":
    "schedule_id filing_id accession form event_date filed_on issuer_id issuer_cik issuer_name security_class position person_id person_name person_cik member_of_group citizenship sole_voting shared_voting sole_dispositive shared_dispositive aggregate percent percent_is_below types".split(
      " ",
    ),
  findings:
    "schedule_id filing_id accession form filed_on issuer_id issuer_name check_id severity outcome who message".split(
      " ",
    ),
  stakes:
    "issuer_cik issuer_name security_class holders holder_ciks shares_least shares_most shares_reason percent_least percent_most form amendment_number event_date filed_on filing".split(
      " ",
    ),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Exported = keyof typeof exported;
export const exportFormats = ["csv", "jsonl", "parquet", "bods"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const isExported = (what: string): what is Exported => Object.hasOwn(exported, what);
export const isExportFormat = (format: string): format is ExportFormat =>
  exportFormats.some((known) => known === format);
