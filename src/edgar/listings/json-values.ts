/** A JSON object's fields; `null` where the value is none. */
export const recordIn = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;

/** A JSON array's entries; none where the value is no array. */
export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A JSON string, or a number as text; `null` for anything else. */
export const textIn = (value: unknown): string | null =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : null;

export const textsIn = (value: unknown): readonly string[] =>
  listIn(value).flatMap((entry) => textIn(entry) ?? []);
