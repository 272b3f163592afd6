import { UserError } from "../../base/user-error.ts";
import type { Database } from "../../store/index.ts";
import { findIssuers } from "../../store/queries/find-issuers.ts";
import { findPersons } from "../../store/queries/find-persons.ts";
import {
  type FoundPersonOnCover,
  personsOnCovers,
  type SnippetPiece,
  snippets,
} from "../../store/queries/found-details.ts";
import { type FoundFiling, searchFilings } from "../../store/queries/search-filings.ts";

/** What to search for. What is left out is not asked. */
export interface SearchAsked {
  readonly words?: string | null;
  readonly item?: string | null;
  /** Name, ticker, CIK or CUSIP; all whose names hold the words. */
  readonly issuer?: string | null;
  readonly person?: string | null;
  readonly cusip?: string | null;
  readonly cik?: string | null;
  readonly percent?: { readonly from: string; readonly to: string } | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly form?: string | null;
  readonly limit?: number;
}

/** A filing found: who filed on whom, and where the words stand. */
export interface SearchHit extends Omit<FoundFiling, "schedule_id"> {
  readonly persons: readonly FoundPersonOnCover[];
  /** Empty where no words were asked for. */
  readonly snippet: readonly SnippetPiece[];
}

const MOST_HITS = 20;

/**
 * Searches the filings of a database, the newest first.
 *
 * @throws UserError where nobody is meant by the words of `issuer` or `person`
 * @example
 * await search(database, { words: '"strategic alternatives"', item: "4", percent: { from: "5", to: "10" } });
 */
export async function search(database: Database, asked: SearchAsked): Promise<readonly SearchHit[]> {
  const words = asked.words?.trim() || null;
  const found = await searchFilings(database, {
    words,
    item: asked.item ?? null,
    issuerIds: asked.issuer ? idsOf(await findIssuers(database, asked.issuer), "issuer", asked.issuer) : null,
    personIds: asked.person ? idsOf(await findPersons(database, asked.person), "person", asked.person) : null,
    cusip: asked.cusip?.toUpperCase().slice(0, 8) ?? null,
    cik: asked.cik?.padStart(10, "0") ?? null,
    percent: asked.percent ?? null,
    from: asked.from ?? null,
    to: asked.to ?? null,
    form: asked.form ?? null,
    limit: asked.limit ?? MOST_HITS,
  });
  const ids = found.map(({ schedule_id }) => schedule_id);
  const persons = await personsOnCovers(database, ids);
  const places = found.map(({ schedule_id, item }) => ({ scheduleId: schedule_id, item: item ?? "" }));
  const told = words === null ? [] : await snippets(database, words, places);
  return found.map(({ schedule_id, ...filing }, n) => ({
    ...filing,
    persons: persons.get(schedule_id) ?? [],
    snippet: told[n] ?? [],
  }));
}

function idsOf(found: readonly { readonly id: number }[], whom: string, words: string): readonly number[] {
  if (found.length === 0)
    throw new UserError(`no ${whom} in the database is "${words}"; give fewer words, or a CIK`);
  return found.map(({ id }) => id);
}
