import { dateFrom, type PlainDate, partsOf } from "../../base/plain-date.ts";
import { listIn, recordIn, textIn } from "./json-values.ts";

/** A quarter of a calendar year, as EDGAR files its indexes. */
export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** The first quarter of which EDGAR has an index. */
export const firstQuarter: Quarter = { year: 1993, quarter: 1 };

export function quarterOf(day: PlainDate): Quarter {
  const { year, month } = partsOf(day);
  return { year, quarter: month <= 3 ? 1 : month <= 6 ? 2 : month <= 9 ? 3 : 4 };
}

/**
 * The quarters from the one of `from` to the one of `to`.
 *
 * @example
 * quartersBetween("2024-11-30", "2025-04-01").map(({ quarter }) => quarter) //=> [4, 1, 2]
 */
export function quartersBetween(from: PlainDate, to: PlainDate): readonly Quarter[] {
  const quarters: Quarter[] = [];
  const last = quarterOf(to);
  for (let at = quarterOf(from); isNotAfter(at, last); at = quarterAfter(at)) quarters.push(at);
  return quarters;
}

const isNotAfter = (a: Quarter, b: Quarter): boolean =>
  a.year < b.year || (a.year === b.year && a.quarter <= b.quarter);

const quarterAfter = ({ year, quarter }: Quarter): Quarter =>
  quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: (quarter + 1) as Quarter["quarter"] };

const folder = (kind: "daily-index" | "full-index", { year, quarter }: Quarter): string =>
  `edgar/${kind}/${year}/QTR${quarter}`;

/** Where the index of a day may lie, below `Archives/`: older ones are compressed. */
export function dailyIndexPaths(day: PlainDate): readonly string[] {
  const name = `${folder("daily-index", quarterOf(day))}/master.${day.replaceAll("-", "")}`;
  return [`${name}.idx`, `${name}.idx.gz`, `${name}.gz`];
}

/** Where the index of a quarter may lie, below `Archives/`, the smallest first. */
export function quarterlyIndexPaths(quarter: Quarter): readonly string[] {
  const name = `${folder("full-index", quarter)}/master`;
  return [`${name}.gz`, `${name}.idx`];
}

/** Where EDGAR lists the files of a quarter's daily indexes, below `Archives/`. */
export const dailyIndexFolder = (quarter: Quarter): string => `${folder("daily-index", quarter)}/index.json`;

/** A day that has an index, and the path of it below `Archives/`. */
export interface IndexedDay {
  readonly day: PlainDate;
  readonly path: string;
}

/**
 * Reads the listing of a quarter's folder of daily indexes: the days that have one, in order. Weekends and holidays have none.
 *
 * @param json `index.json` of the folder
 */
export function readIndexedDays(json: unknown, quarter: Quarter): readonly IndexedDay[] {
  const items = listIn(recordIn(recordIn(json)?.directory)?.item);
  const found = new Map<PlainDate, string>();
  for (const item of items) {
    const name = textIn(recordIn(item)?.name) ?? "";
    const [, year, month, day] = /^master\.(\d{4})(\d{2})(\d{2})(?:\.idx)?(?:\.gz)?$/.exec(name) ?? [];
    const date = dateFrom(Number(year), Number(month), Number(day));
    if (date !== null && !found.has(date)) found.set(date, `${folder("daily-index", quarter)}/${name}`);
  }
  return [...found].map(([day, path]) => ({ day, path })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
