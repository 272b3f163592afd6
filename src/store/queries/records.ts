import { type RawBuilder, sql } from "kysely";

/**
 * Rows as a table inside a statement: one parameter and one round trip however many they are. Bytes go as hexadecimal
 * text; a NUL, which no text of PostgreSQL may hold, becomes the replacement character.
 *
 * @param rows what `jsonb_to_recordset` takes apart
 * @param columns their names and types, `id bigint, name text`
 */
export const records = (rows: readonly object[], columns: string): RawBuilder<unknown> =>
  sql`jsonb_to_recordset(${jsonText(rows)}::jsonb) as r(${sql.raw(columns)})`;

/** JSON as PostgreSQL takes it: without NULs and without halves of surrogate pairs. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  // Both are escaped where they stand; few texts have them, and to look at every string costs more than all the rest.
  if (!/\\u(?:0000|d[89a-f])/.test(text)) return text;
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "string" ? storable(inner) : inner));
}

/** A text that PostgreSQL can hold. */
export function storable(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.includes("\0") ? whole.replaceAll("\0", "\ufffd") : whole;
}

/** Bytes as a parameter of {@link records}: the column is `text`, and `decode(column, 'hex')` gives them back. */
export const hex = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");
