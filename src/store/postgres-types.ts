import pg from "pg";

/** PostgreSQL's numbers of the types whose values we keep exact. */
const INT8 = 20;
const DATE = 1082;

/**
 * How values come back: counts and keys as numbers, dates as ISO text without a zone; `numeric` stays the text that it
 * is, since a share count may have a fraction and is never a binary float.
 */
export const typeParsers: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: safeInteger,
  [DATE]: (text) => text,
};

/** For the driver of PostgreSQL servers. */
export const pgTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: unknown) =>
    (format === undefined || format === "text") && typeParsers[oid]
      ? typeParsers[oid]
      : pg.types.getTypeParser(oid, format as "text"),
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`the database gave ${text}, which is no safe integer`);
  return value;
}
