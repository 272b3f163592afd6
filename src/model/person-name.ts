const SUFFIXES = new Set(
  "INC INCORPORATED CORP CORPORATION CO LLC LP LLP LLLP LTD LIMITED PLC SA SARL NV AG GMBH BV SPA PTE PTY THE".split(
    " ",
  ),
);
const HONORIFICS = new Set("MR MRS MS MISS DR SIR PROF HON ESQ".split(" "));

/**
 * A name in the form in which it is compared: capitals, no points, no honorific, no "Inc." or "LLC".
 *
 * @example
 * nameKey("Ault & Company, Inc.") //=> "AULT & COMPANY"
 */
export function nameKey(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toUpperCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/(?<=\b[A-Z])\.(?=[A-Z]\b)/g, "")
    .replace(/[’']/g, "")
    .replace(/[^A-Z0-9&]+/g, " ")
    .replace(/\bAND\b/g, "&")
    .trim()
    .split(" ");
  const kept = words.filter((word) => !HONORIFICS.has(word));
  while (kept.length > 1 && SUFFIXES.has(kept.at(-1) ?? "")) kept.pop();
  return (kept[0] === "THE" && kept.length > 1 ? kept.slice(1) : kept).join(" ");
}

/** The name without single letters, so that "Milton C. Ault" and "Milton Ault" are one. */
export const withoutInitials = (key: string): string =>
  key
    .split(" ")
    .filter((word, i, all) => word.length > 1 || all.length < 3 || i === 0)
    .join(" ");

/** Finds the index of the one name that words mean; `null` where none or several fit. */
export type FindPerson = (words: string) => number | null;

/**
 * Finds among `names` the one that words mean: by the whole name, the name without initials, or, of "Mr. Horne", the
 * last name.
 *
 * @example
 * nameFinder(["WILLIAM B. HORNE", "AULT & COMPANY, INC."])("Mr. Horne") //=> 0
 */
export function nameFinder(names: readonly string[]): FindPerson {
  const keys = names.map(nameKey);
  const loose = keys.map(withoutInitials);
  const last = keys.map(lastNameOf);
  return (words) => {
    const key = nameKey(words);
    if (!key) return null;
    const exact = onlyIndex(keys, key);
    if (exact !== null) return exact;
    const similar = onlyIndex(loose, withoutInitials(key));
    if (similar !== null) return similar;
    return /^(?:mr|mrs|ms|dr|miss)\b/i.test(words.trim()) ? onlyIndex(last, lastNameOf(key)) : null;
  };
}

export const whoseName = (words: string, names: readonly string[]): number | null => nameFinder(names)(words);

/** The last name of an individual's key: "AULT" of "MILTON C AULT III". */
export function lastNameOf(key: string): string {
  const words = key.split(" ").filter((word) => !/^(?:JR|SR|II|III|IV|MD|PHD)$/.test(word));
  return words.at(-1) ?? "";
}

function onlyIndex(keys: readonly string[], key: string): number | null {
  const first = keys.indexOf(key);
  return first >= 0 && keys.indexOf(key, first + 1) < 0 ? first : null;
}

const ENTITY =
  /\b(?:inc|incorporated|corp|corporation|company|co|llc|l\.l\.c|lp|l\.p|llp|llc|ltd|limited|plc|trust|fund|funds|partners|partnership|holdings?|capital|bank|foundation|n\.v|s\.a|gmbh|ag|group|associates|management|advisors|advisers|ventures|estate|plan)\b/i;

/** Whether a name is that of a company, partnership, trust or the like by its words. */
export const isEntityName = (name: string): boolean => ENTITY.test(name);
