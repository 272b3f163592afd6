import { type RawBuilder, sql } from "kysely";
import type { Database } from "../database.ts";
import { inTransaction, type Transaction } from "./transaction.ts";

/** What filings are searched for. Whatever is given must be so. */
export interface FilingSearch {
  /** As a web search: words, "a phrase", or, -not. */
  readonly words: string | null;
  readonly item: string | null;
  readonly issuerIds: readonly number[] | null;
  readonly personIds: readonly number[] | null;
  readonly cusip: string | null;
  /** Of the issuer, a filer or a reporting person. */
  readonly cik: string | null;
  /** Somebody on the covers is within, ends included. */
  readonly percent: { readonly from: string; readonly to: string } | null;
  /** Of filing. */
  readonly from: string | null;
  readonly to: string | null;
  /** "13D", "13G/A": the form without its first word, or a part of it. */
  readonly form: string | null;
  readonly limit: number;
}

/** A filing found, and the item that has the words. */
export interface FoundFiling {
  readonly schedule_id: number;
  readonly accession: string | null;
  readonly name: string;
  readonly form: string | null;
  readonly amendment_number: number | null;
  readonly filed_on: string | null;
  readonly event_date: string | null;
  readonly issuer_name: string | null;
  readonly issuer_cik: string | null;
  readonly item: string | null;
}

/** Up to so many texts with the words are all looked at and put in order. */
const FEW = 2_000;
/** From so great a part of all texts the newest are looked through until enough are found. */
const COMMON = 0.02;

/**
 * The newest filings that are so. Whatever the words, the work is bounded: rare words are looked up in the index of words,
 * common ones are met soon among the newest texts, and for those between, the time is gone through in pieces.
 */
export async function searchFilings(
  { sql: db }: Database,
  search: FilingSearch,
): Promise<readonly FoundFiling[]> {
  const { words, item } = search;
  if (words === null && item === null) return run(db, search, sql`schedule s`, sql`null`, filedOrder);
  const texts = textConditions(search);
  if (isNarrow(search)) return run(db, search, withItems(texts), sql`i.item`, itemOrder);
  if (words === null) return walk(db, search, texts);
  const { matches, all } = await estimate(db, texts);
  if (matches <= FEW) return run(db, search, materialized(texts), sql`i.item`, itemOrder);
  if (matches >= all * COMMON) return walk(db, search, texts);
  return byPiecesOfTime(db, search, texts, matches);
}

const filedOrder = sql`coalesce(f.filed_on, s.event_date) desc nulls last, s.id desc`;
const itemOrder = sql`i.day desc nulls last, i.schedule_id desc, i.item`;

const isNarrow = ({ issuerIds, personIds, cusip, cik }: FilingSearch): boolean =>
  issuerIds !== null || personIds !== null || cusip !== null || cik !== null;

function textConditions({ words, item }: FilingSearch): RawBuilder<unknown> {
  const conditions = [
    ...(words === null ? [] : [sql`i.words @@ websearch_to_tsquery('english', ${words})`]),
    ...(item === null ? [] : [sql`i.item = ${item}`]),
  ];
  return sql.join(conditions, sql` and `);
}

const withItems = (texts: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`schedule s join item i on i.schedule_id = s.id and ${texts}`;

/** The texts first, whatever else is asked. */
const materialized = (texts: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select i.schedule_id, i.item, i.day from item i where ${texts} offset 0) i join schedule s on s.id = i.schedule_id`;

/** From the newest text on until enough are found. */
function walk(
  db: Transaction,
  search: FilingSearch,
  texts: RawBuilder<unknown>,
): Promise<readonly FoundFiling[]> {
  return inTransaction(db, async (trx) => {
    // Through the index of words everything would be looked at before the newest were known.
    await sql`set local enable_bitmapscan = off`.execute(trx);
    await sql`set local enable_sort = off`.execute(trx);
    return run(trx, search, withItems(texts), sql`i.item`, sql`i.day desc nulls last, i.schedule_id desc`);
  });
}

async function byPiecesOfTime(
  db: Transaction,
  search: FilingSearch,
  texts: RawBuilder<unknown>,
  matches: number,
): Promise<readonly FoundFiling[]> {
  const { rows } = await sql<{
    readonly first: string | null;
    readonly last: string | null;
    readonly days: number | null;
  }>`
    select min(day) as first, max(day) as last, max(day) - min(day) as days from item`.execute(db);
  const [span] = rows;
  const found: FoundFiling[] = [];
  let days = Math.max(1, Math.ceil(((span?.days ?? 0) * FEW) / matches / 2));
  let until = span?.last ?? null;
  while (until !== null && span?.first && until >= span.first && found.length < search.limit) {
    const after = daysBefore(until, days);
    const within = sql`${texts} and i.day > ${after}::date and i.day <= ${until}::date`;
    found.push(
      ...(await run(
        db,
        { ...search, limit: search.limit - found.length },
        materialized(within),
        sql`i.item`,
        itemOrder,
      )),
    );
    until = after;
    days *= 2;
  }
  if (found.length >= search.limit) return found;
  const undated = sql`${texts} and i.day is null`;
  const rest = { ...search, limit: search.limit - found.length };
  return [...found, ...(await run(db, rest, materialized(undated), sql`i.item`, itemOrder))];
}

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** How many texts there may be, by the planner's statistics: nothing is counted. */
async function estimate(
  db: Transaction,
  texts: RawBuilder<unknown>,
): Promise<{ readonly matches: number; readonly all: number }> {
  const plan = await sql<{ readonly "QUERY PLAN": readonly [{ readonly Plan: Plan }] }>`
    explain (format json) select 1 from item i where ${texts}`.execute(db);
  const { rows } = await sql<{ readonly all: number }>`
    select greatest(reltuples, 1)::float8 as all from pg_class where oid = 'item'::regclass`.execute(db);
  return { matches: plan.rows[0]?.["QUERY PLAN"][0].Plan["Plan Rows"] ?? 0, all: rows[0]?.all ?? 1 };
}

interface Plan {
  readonly "Plan Rows": number;
}

async function run(
  db: Transaction,
  search: FilingSearch,
  from: RawBuilder<unknown>,
  item: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<readonly FoundFiling[]> {
  const { rows } = await sql<FoundFiling>`
    select s.id as schedule_id, f.accession, f.name, coalesce(s.form, f.form) as form, s.amendment_number, f.filed_on,
      s.event_date, s.issuer_name, s.issuer_cik, ${item} as item
    from ${from} join filing f on f.id = s.filing_id
    where ${sql.join([sql`s.is_current`, ...conditionsOf(search)], sql` and `)}
    order by ${order} limit ${search.limit}`.execute(db);
  return rows;
}

function conditionsOf(search: FilingSearch): readonly RawBuilder<unknown>[] {
  const { issuerIds, personIds, cusip, cik, percent, from, to, form } = search;
  return [
    ...(issuerIds === null ? [] : [sql`s.issuer_id = any(${issuerIds}::bigint[])`]),
    ...(personIds === null
      ? []
      : [sql`s.id in (select schedule_id from cover_page where person_id = any(${personIds}::bigint[]))`]),
    ...(cusip === null
      ? []
      : [
          sql`s.issuer_id in (select issuer_id from issuer_cusip where cusip like ${`${cusip}%`})
            and exists (select from unnest(s.cusips) as c where upper(c) like ${`${cusip}%`})`,
        ]),
    ...(cik === null
      ? []
      : [
          sql`(s.issuer_id in (select id from issuer where cik = ${cik})
            or s.filing_id in (select filing_id from filing_party where cik = ${cik})
            or s.id in (select c.schedule_id from cover_page c join person p on p.id = c.person_id where p.cik = ${cik}))`,
        ]),
    ...(percent === null
      ? []
      : [
          sql`exists (select from cover_page c where c.schedule_id = s.id
            and c.percent >= ${percent.from}::numeric and c.percent <= ${percent.to}::numeric and not c.percent_is_below)`,
        ]),
    ...(from === null ? [] : [sql`coalesce(f.filed_on, s.event_date) >= ${from}::date`]),
    ...(to === null ? [] : [sql`coalesce(f.filed_on, s.event_date) <= ${to}::date`]),
    ...(form === null ? [] : [sql`coalesce(s.form, f.form) like any(${formsOf(form)}::text[])`]),
  ];
}

/** Both families of names: "13D" is SC 13D and SCHEDULE 13D with their amendments, "13D/A" the amendments alone. */
function formsOf(form: string): readonly string[] {
  const short = form.toUpperCase().replace(/^(?:SC|SCHEDULE)\s+/, "");
  return short.endsWith("/A") ? [`%${short}`] : [`%${short}`, `%${short}/A`];
}
