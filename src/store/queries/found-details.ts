import { sql } from "kysely";
import type { Database } from "../database.ts";

/** A piece of a text, and whether it is what was searched for. */
export interface SnippetPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface FoundPersonOnCover {
  readonly name: string;
  readonly percent: string | null;
  readonly isBelow: boolean;
}

/** Who is on the covers of filings found, in their order. */
export async function personsOnCovers(
  { sql: db }: Database,
  schedules: readonly number[],
): Promise<ReadonlyMap<number, readonly FoundPersonOnCover[]>> {
  const { rows } = await sql<FoundPersonOnCover & { readonly schedule_id: number }>`
    select schedule_id, name, percent, percent_is_below as "isBelow" from cover_page
    where schedule_id = any(${schedules}::bigint[]) order by schedule_id, position`.execute(db);
  const found = new Map<number, FoundPersonOnCover[]>();
  for (const { schedule_id, ...person } of rows)
    found.set(schedule_id, [...(found.get(schedule_id) ?? []), person]);
  return found;
}

/** Highlighting goes through a text word by word: of a long one only what is around the first likely place. */
const AROUND = 1_500;
const [START, END] = ["\u0002", "\u0003"];

/**
 * What stands around the words in items, with the words marked.
 *
 * @returns one for each item asked for, in the same order; empty where the item is gone
 */
export async function snippets(
  { sql: db }: Database,
  words: string,
  items: readonly { readonly scheduleId: number; readonly item: string }[],
): Promise<readonly (readonly SnippetPiece[])[]> {
  if (items.length === 0) return [];
  const { rows } = await sql<{ readonly n: number; readonly text: string }>`
    select r.n::int as n, i.text
    from unnest(${items.map(({ scheduleId }) => scheduleId)}::bigint[], ${items.map(({ item }) => item)}::text[])
      with ordinality as r (schedule_id, item, n)
    join item i on i.schedule_id = r.schedule_id and i.item = r.item`.execute(db);
  const around = new Map(rows.map(({ n, text }) => [n - 1, nearWords(text, words)]));
  const parts = items.map((_, n) => around.get(n) ?? "");
  const { rows: marked } = await sql<{ readonly marked: string }>`
    select ts_headline('english', t.text, websearch_to_tsquery('english', ${words}),
      ${`StartSel=${START}, StopSel=${END}, MaxWords=32, MinWords=16, MaxFragments=1`}) as marked
    from unnest(${parts}::text[]) with ordinality as t (text, n) order by t.n`.execute(db);
  return marked.map((row) => piecesOf(row.marked));
}

/** The index knows stems, so the first letters of a word find its place. */
function nearWords(text: string, words: string): string {
  if (text.length <= 2 * AROUND) return text;
  const low = text.toLowerCase();
  const stems = (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, Math.max(3, word.length - 3)))
    .toSorted((a, b) => b.length - a.length);
  const at = stems.map((stem) => low.indexOf(stem)).find((place) => place >= 0) ?? 0;
  const from = Math.max(0, at - AROUND);
  return text.slice(from, at + AROUND).toWellFormed();
}

function piecesOf(marked: string): readonly SnippetPiece[] {
  return marked
    .split(START)
    .flatMap((part, n) => {
      if (n === 0) return [{ text: part, isMatch: false }];
      const [match = "", ...rest] = part.split(END);
      return [
        { text: match, isMatch: true },
        { text: rest.join(""), isMatch: false },
      ];
    })
    .map(({ text, isMatch }) => ({ text: text.replace(/\s+/g, " "), isMatch }))
    .filter(({ text }) => text !== "");
}
