import type { Schedule } from "../../src/model/schedule.ts";

export interface PlacedValue {
  readonly path: string;
  readonly value: string | number | boolean;
}

/** All values of a schedule that say anything, by path. Problems, places and the bounds of documents are none. */
export function valuesOf(schedule: Schedule): readonly PlacedValue[] {
  const { problems: _, places: __, ...said } = schedule;
  const found: PlacedValue[] = [];
  const collect = (value: unknown, path: string): void => {
    if (value === null || value === undefined || value === "") return;
    if (typeof value === "object") {
      for (const [key, inner] of Object.entries(value)) collect(inner, path === "" ? key : `${path}.${key}`);
    } else found.push({ path, value: value as PlacedValue["value"] });
  };
  collect(said, "");
  return found.filter(({ path }) => !/^submission\.documents\./.test(path));
}

/** What stands at a place of structured XML, as text: without tags, decoded twice, blanks folded. */
export function plainText(source: string): string {
  const decoded = (text: string) =>
    text
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&");
  const bare = source.replace(/<!--.*?-->/gs, "").replace(/<\/?[A-Za-z][^<>]*>?/g, " ");
  return folded(decoded(decoded(bare)));
}

export const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The value that a text gives, made as the Schedule has it, for the kind of value that the path is of. */
export function normalised(path: string, text: string, value: PlacedValue["value"]): PlacedValue["value"] {
  if (typeof value === "boolean") {
    if (path.endsWith("attorneyInFact")) return /attorney/i.test(text);
    return /^(y|true|1)$/i.test(text);
  }
  if (typeof value === "number") return Number(text);
  if (/^submission\.acceptedAt$/.test(path))
    return text.replace(/^(....)(..)(..)(..)(..)(..)$/, "$1-$2-$3T$4:$5:$6");
  if (/^submission\.filedOn$/.test(path)) return text.replace(/^(....)(..)(..)$/, "$1-$2-$3");
  if (/eventDate|\.date$/.test(path))
    return text.replace(/^(\d+)\/(\d+)\/(\d{4})$/, (_, m, d, y) => iso(y, m, d));
  if (/cusips/.test(path)) return text.replace(/[\s-]/g, "");
  if (/Power$|aggregateAmountOwned|percentOfClass/.test(path)) return text.replace(/[,%]/g, "");
  if (isAddressLine(path)) return withoutCommas(text);
  if (/^items\.5\.marked/.test(path)) return text === "Y" ? "x" : text;
  return text;
}

const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

/** The value, made plain as the text is: blanks folded, and the commas gone of an address, whose last line is given one. */
export function plainValue(path: string, value: PlacedValue["value"]): PlacedValue["value"] {
  if (typeof value !== "string") return value;
  return isAddressLine(path) ? withoutCommas(value) : folded(value);
}

const isAddressLine = (path: string): boolean => /address\.lines\./.test(path);

const withoutCommas = (text: string): string => folded(text.replaceAll(",", ""));
