import type { PlainDate } from "../../base/plain-date.ts";

/** A filing as an index, a feed or a company's list names it. */
export interface ListedFiling {
  /** `0001193125-24-000001`. */
  readonly accession: string;
  readonly form: string;
  readonly filedOn: PlainDate | null;
  /** Below `https://www.sec.gov/Archives/`: `edgar/data/320193/0001193125-24-000001.txt`. */
  readonly path: string;
  /** Everybody under whom it is listed: subject and filers alike, for an index does not tell them apart. */
  readonly parties: readonly ListedParty[];
}

export interface ListedParty {
  /** Ten digits. */
  readonly cik: string;
  readonly name: string;
  /** Told by the feed alone. */
  readonly role: "subject" | "filer" | null;
}

/**
 * Whether a form's name is one of the two families of Schedules 13D and 13G: `SC 13D` until 2024, `SCHEDULE 13D` since.
 *
 * @example
 * isScheduleForm("SCHEDULE 13G/A") //=> true
 */
export const isScheduleForm = (form: string): boolean => /^(?:SC|SCHEDULE) 13[DG](?:\/A)?$/.test(form);

/** Forms 3, 4 and 5 and their amendments. */
export const isInsiderForm = (form: string): boolean => /^[345](?:\/A)?$/.test(form);

/** One filing for each accession number, with the parties of all its rows, in the order of the first. */
export function oncePerAccession(listed: Iterable<ListedFiling>): readonly ListedFiling[] {
  const found = new Map<string, ListedFiling>();
  for (const filing of listed) {
    const known = found.get(filing.accession);
    found.set(filing.accession, known ? joined(known, filing) : filing);
  }
  return [...found.values()];
}

function joined(known: ListedFiling, other: ListedFiling): ListedFiling {
  const isKnown = (party: ListedParty): boolean =>
    known.parties.some(({ cik, role }) => cik === party.cik && role === party.role);
  const added = other.parties.filter((party) => !isKnown(party));
  return {
    ...known,
    filedOn: known.filedOn ?? other.filedOn,
    parties: [...known.parties, ...added],
  };
}

/** Ten digits of a CIK that is written with or without its leading zeros; `null` where it is none. */
export function tenDigits(cik: string | number): string | null {
  const text = String(cik).trim();
  return /^\d{1,10}$/.test(text) ? text.padStart(10, "0") : null;
}

/** An accession number with its dashes out of a path or a number without them; `null` where there is none. */
export function accessionIn(text: string): string | null {
  const found = /(?<!\d)(\d{10})-?(\d{2})-?(\d{6})(?!\d)/.exec(text);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}

/** Where the complete submission lies, for any CIK that it is listed under. */
export const submissionPath = (cik: string, accession: string): string =>
  `edgar/data/${Number(cik)}/${accession}.txt`;
