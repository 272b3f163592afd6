import { oneLine } from "./plain-text.ts";

const KINDS =
  "Agreement|Notes?|Warrants?|Plan|Letter|Order|Merger|Transaction|Offering|Loan|Facility|Trust|Amendment|Certificate|Closing|Distribution|Exchange|Placement|Warrant Shares|Conversion";
const USED = new RegExp(
  `\\bthe ((?:[A-Z][\\w&'-]{1,20} ){1,3}(?:${KINDS}))\\b(?! (?:dated|by and|between|among|with)\\b)`,
  "g",
);

/**
 * The capitalized terms that a text uses as its own, "the Voting Agreement", at least twice, and that stand nowhere in
 * `defined` in quotes or with the date and the parties that say which contract is meant.
 */
export function undefinedTerms(texts: readonly string[], defined: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const text of texts) {
    for (const [, term = ""] of oneLine(text).matchAll(USED)) uses.set(term, (uses.get(term) ?? 0) + 1);
  }
  return [...uses].flatMap(([term, count]) =>
    count > 1 && !defined.some((text) => isDefined(term, oneLine(text))) ? [term] : [],
  );
}

function isDefined(term: string, text: string): boolean {
  const quoted =
    text.indexOf(`${term}"`) >= 0 || text.indexOf(`${term},"`) >= 0 || text.indexOf(`${term}'`) >= 0;
  if (quoted || text.indexOf(`${term}s"`) >= 0) return true;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    const after = text.slice(at + term.length, at + term.length + 60);
    const before = text.slice(Math.max(0, at - 40), at);
    if (
      /^[,.]? ?(?:\(|dated\b|by and\b|between\b|among\b|with\b|of\b|\d)/.test(after) ||
      /\b(?:an?|certain|that certain|Inc\.|its) $/.test(before)
    )
      return true;
  }
  return false;
}
