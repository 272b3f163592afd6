import { ENTITY_ENDS, LONGEST_NAME, nameWords, SUFFIX } from "./name-words.ts";

/** Whether two names are of the same party. */
export function isSameParty(a: string, b: string): boolean {
  const first = nameKey(a);
  return first !== "" && first === nameKey(b);
}

/** A name's words run together: "L P" and "LP" are the same. */
const nameKey = (name: string): string => nameWords(name).join("");

/** The name among `names` of the same party; otherwise the only one with the same first and last word. */
export function partyAmong(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const words = nameWords(name);
  const keys = keysOf(names);
  const exact = keys.findIndex(({ whole }) => whole === words.join(""));
  if (exact >= 0) return names[exact] ?? null;
  const isEntity = isEntityName(name);
  const own = isEntity ? withoutForm(words) : personKey(words);
  if (own === null) return null;
  const near = keys.flatMap((key, at) => ((isEntity ? key.bare : key.person) === own ? at : []));
  const [only] = near;
  return near.length === 1 && only !== undefined ? (names[only] ?? null) : null;
}

interface NameKey {
  readonly words: string;
  readonly whole: string;
  readonly bare: string;
  /** `null` for entities, and where there is but one word. */
  readonly person: string | null;
}

/** A document's reporting persons are asked for at every line: their keys are made once. */
const KEYS = new WeakMap<readonly string[], readonly NameKey[]>();

/** The reporting persons' names in the forms in which they are compared, in the order of `names`. */
export function keysOf(names: readonly string[]): readonly NameKey[] {
  const known = KEYS.get(names);
  if (known) return known;
  const keys = names.map((name) => {
    const words = nameWords(name);
    const person = isEntityName(name) ? null : personKey(words);
    return { words: words.join(" "), whole: words.join(""), bare: withoutForm(words), person };
  });
  KEYS.set(names, keys);
  return keys;
}

const FORM = /^(?:inc|corp|llc|lp|llp|ltd|co|plc|na)$/;

/** An entity's words without its legal form. */
function withoutForm(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && FORM.test(words[end - 1] ?? "")) end--;
  return words.slice(0, end).join(" ");
}

/** An individual's first and last word, without suffixes; `null` where they are not two. */
function personKey(words: readonly string[]): string | null {
  const own = words.filter((word) => !SUFFIX.test(word));
  return own.length < 2 ? null : `${own[0]} ${own.at(-1)}`;
}

/** Whether two individuals' names differ at most in middle names and suffixes. */
export function isSamePerson(a: string, b: string): boolean {
  const first = personKey(nameWords(a));
  return first !== null && first === personKey(nameWords(b));
}

/** Whether a text reads as an entity's name: it ends as those do. */
export function isEntityName(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const tail = text.search(/[(*†‡\d]/);
  const isOfName =
    tail < 0 || (/^(?:\(|\d{4})/.test(text.slice(tail, tail + 4)) && /[a-z]{3}/i.test(text.slice(tail)));
  const plain = (isOfName ? text : text.slice(0, tail)).toLowerCase().replace(/\./g, "");
  const bare = plain.includes("trustee") ? plain.replace(/,?\s(?:as\s)?trustee\b.*$/, " trust") : plain;
  const words = bare.match(/[a-zà-ÿ&]+/g) ?? [];
  if (words.length < 2 && !/^[A-Z&.]{3,}$/.test(text.trim())) return ENTITY_ENDS.has(words[0] ?? "");
  if (words.slice(-2).some((word) => ENTITY_ENDS.has(word))) return true;
  return ENTITY_ENDS.has(words.slice(-3).join("")) || ENTITY_ENDS.has(words.slice(-2).join(""));
}
