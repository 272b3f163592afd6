import { events } from "./events.descriptions.ts";
import { parties } from "./parties.descriptions.ts";
import { securities } from "./securities.descriptions.ts";

const known: Readonly<Record<string, string>> = { ...parties, ...securities, ...events };

/**
 * What a key of the book means, by its path with dots, `*` for an id. A description may stand for several keys: the longest
 * end of the path that has one is taken, so that `address.street` serves every address.
 *
 * @throws Error, a bug of ours, where a key has none
 */
export function descriptionOf(path: string): string {
  const keys = path.split(".");
  for (let from = 0; from < keys.length; from++) {
    const found = known[keys.slice(from).join(".")];
    if (found !== undefined) return found;
  }
  throw new Error(`src/book/json-schema has no description of the key ${path}`);
}
