import { Parser } from "htmlparser2";
import { plainDate } from "../../base/plain-date.ts";
import {
  accessionIn,
  type ListedFiling,
  type ListedParty,
  oncePerAccession,
  submissionPath,
  tenDigits,
} from "./listed-filing.ts";

/**
 * Reads EDGAR's feed of current filings (Atom): one entry for the subject and one for each filer of an accession number.
 * Entries that cannot be read are left out: the daily index has them, and whoever watches reconciles with it.
 *
 * @param xml the feed, decoded
 * @returns filings in the order of the feed, the newest first
 */
export function readCurrentFeed(xml: string): readonly ListedFiling[] {
  return oncePerAccession(entriesOf(xml).flatMap((entry) => filingOf(entry) ?? []));
}

interface Entry {
  readonly title: string;
  readonly id: string;
  readonly updated: string;
  readonly summary: string;
  readonly form: string;
}

type Field = "title" | "id" | "updated" | "summary";
const isField = (name: string): name is Field =>
  name === "title" || name === "id" || name === "updated" || name === "summary";

function entriesOf(xml: string): readonly Entry[] {
  const entries: Entry[] = [];
  let entry: Record<Field | "form", string> | null = null;
  let field: Field | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "entry") entry = { title: "", id: "", updated: "", summary: "", form: "" };
        else if (isField(name)) field = name;
        else if (name === "category" && entry) entry.form = attributes.term ?? "";
      },
      ontext(text) {
        if (entry && field) entry[field] += text;
      },
      // A feed that breaks off closes its last entry without the entry being whole.
      onclosetag(name, isImplied) {
        if (name === "entry" && entry) {
          if (!isImplied) entries.push(entry);
          entry = null;
        }
        field = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return entries;
}

/** `SCHEDULE 13D/A - COHERENT CORP. (0000820318) (Subject)` */
const TITLE = /^.{1,40}? - (.{1,200}) \((\d{10})\) \((Subject|Filed by|Filer|Reporting|Issuer)\)\s*$/s;

/** The day of filing may be later than that of acceptance, which `updated` tells. */
const FILED = /Filed:\s{0,5}(?:<\/b>)?\s{0,5}(\d{4}-\d{2}-\d{2})/;

function filingOf({ title, id, updated, summary, form }: Entry): ListedFiling | null {
  const [, name, digits, word] = TITLE.exec(title.trim()) ?? [];
  const cik = tenDigits(digits ?? "");
  const accession = accessionIn(id);
  if (name === undefined || cik === null || accession === null || form === "") return null;
  const role: ListedParty["role"] = word === "Subject" || word === "Issuer" ? "subject" : "filer";
  return {
    accession,
    form,
    filedOn: plainDate(FILED.exec(summary)?.[1] ?? updated.slice(0, 10)),
    path: submissionPath(cik, accession),
    parties: [{ cik, name: name.trim(), role }],
  };
}
