import { dateFrom, type PlainDate, plainDate } from "../../base/plain-date.ts";
import { accessionIn, type ListedFiling, oncePerAccession, tenDigits } from "./listed-filing.ts";

/** What an index says, and how many of its lines were no row of one. */
export interface MasterIndex {
  readonly filings: readonly ListedFiling[];
  /** All rows, before those of other forms and the doubles were left out. */
  readonly rows: number;
  readonly unreadable: number;
  /** The day up to which its heading says that it goes. */
  readonly lastDataReceived: PlainDate | null;
  /** Whether the dashed line above the rows is there, and the last line ended: a file that breaks off lacks one or both. */
  readonly isWhole: boolean;
}

/**
 * Reads a `master.idx`, daily or quarterly: rows of `CIK|Company Name|Form Type|Date Filed|File Name` under a dashed line,
 * one for each CIK of a filing. Names may hold anything, a bar too; dates come with and without dashes.
 *
 * @param text the index, decoded
 * @param isWanted which forms to keep
 * @example
 * readMasterIndex(text, isScheduleForm).filings[0]?.accession
 */
export function readMasterIndex(text: string, isWanted: (form: string) => boolean): MasterIndex {
  const listed: ListedFiling[] = [];
  let rows = 0;
  let unreadable = 0;
  let isBody = false;
  let lastDataReceived: PlainDate | null = null;
  for (const line of lines(text)) {
    if (!isBody) {
      isBody = line.startsWith("-----");
      lastDataReceived ??= dateInHeading(line);
      continue;
    }
    if (line.trim() === "") continue;
    rows++;
    const cells = line.split("|");
    const form = cells.at(-3)?.trim() ?? "";
    if (cells.length >= 5 && !isWanted(form)) continue;
    const filing = filingOf(cells, form);
    if (filing === null) unreadable++;
    else listed.push(filing);
  }
  const isWhole = isBody && text.endsWith("\n");
  return { filings: oncePerAccession(listed), rows, unreadable, lastDataReceived, isWhole };
}

const PATH = /^edgar\/data\/\d{1,10}\/[\d-]{18,20}\.txt$/;

function filingOf(cells: readonly string[], form: string): ListedFiling | null {
  if (cells.length < 5) return null;
  const cik = tenDigits(cells[0] ?? "");
  const path = (cells.at(-1) ?? "").trim();
  const accession = PATH.test(path) ? accessionIn(path) : null;
  const filedOn = dateOf((cells.at(-2) ?? "").trim());
  if (cik === null || accession === null || filedOn === null) return null;
  const name = cells.slice(1, -3).join("|").trim();
  return { accession, form, filedOn, path, parties: [{ cik, name, role: null }] };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `Last Data Received:    November 19, 2026`, where newer files shorten the month. */
function dateInHeading(line: string): PlainDate | null {
  const [, month = "", day, year] =
    /^Last Data Received:\s{0,20}([A-Z][a-z]{2})[a-z]{0,6}\.? (\d{1,2}), (\d{4})\s*$/.exec(line) ?? [];
  return dateFrom(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day));
}

function dateOf(text: string): PlainDate | null {
  return plainDate(/^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text);
}

function* lines(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf("\n", start);
    const stop = end < 0 ? text.length : end;
    yield text.slice(start, text[stop - 1] === "\r" ? stop - 1 : stop);
    start = stop + 1;
  }
}
