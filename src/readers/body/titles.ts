import { SUFFIX } from "./name-words.ts";
import { isEntityName } from "./party-names.ts";

/** The words that are titles, and those that may stand before them. */
const TITLES = new Set(
  "president officer director directors partner member manager secretary treasurer counsel chairman chairwoman chairperson chair trustee co-trustee cotrustee attorney attorney-in-fact attorneys-in-fact authorized authorised signatory agent controller comptroller representative individually individual executor executrix administrator owner founder principal ceo cfo coo cco evp svp vp v.p. associate designated duly custodian guardian head managing vice chief grantor settlor proxy".split(
    " ",
  ),
);
const BEFORE_TITLES = new Set(
  "assistant ass't asst vice senior sr executive chief managing general first second deputy co sole group global corporate compliance legal finance financial operating investment authorized authorised special associate limited designated independent outside non-executive lead interim former acting and & of the its as a an duly".split(
    " ",
  ),
);
const ARTICLES = new Set(["and", "&", "of", "the", "its", "as", "a", "an"]);
const LONGEST_TITLE = 200;

/** Whether a text reads as a person's title rather than as a name. */
export function isTitle(text: string): boolean {
  const words =
    text
      .slice(0, LONGEST_TITLE)
      .toLowerCase()
      .match(/[^\s,;:/–—]+/g) ?? [];
  let first: string | null = null;
  let count = 0;
  for (const [at, printed] of words.entries()) {
    const word = bare(printed);
    if (word === "" || (word === "-" && at > 0)) continue;
    if (TITLES.has(word)) return true;
    if (!BEFORE_TITLES.has(word)) return false;
    first ??= word;
    count++;
  }
  return first !== null && count < 5 && !ARTICLES.has(first);
}

const isOneOf = (characters: string, code: string | undefined): boolean =>
  code !== undefined && characters.includes(code);

/** A word without the brackets, quotes and stops around it. */
function bare(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && isOneOf('("“', word[start])) start++;
  while (end > start && isOneOf(')"”*.', word[end - 1])) end--;
  return start === 0 && end === word.length ? word : word.slice(start, end);
}

/** A name and the title printed behind it: "Gabe Hoffman, Managing Member", "Nick DeMare/President". */
export interface NameAndTitle {
  /** The end of the name in the text. */
  readonly nameEnd: number;
  /** Where the title begins; `null` where there is none. */
  readonly titleStart: number | null;
}

/** A longer line, or one with more commas before its title, is no name's. */
const LONGEST_LINE = 1000;
const MOST_SEPARATORS = 24;
const SEPARATOR = /\s{0,40}(?:[,;]|\s[-–—]{1,2}\s|\/|\s\()\s*/g;
const FIRST_WORD = /^[^a-z]*([a-z][^\s,.;]*)/i;
const SAYS_OF_NAME =
  /^(?:individually|an individual|as\s|by\s|on behalf|in (?:his|her|its)|pursuant|acting|signing|for\s|formerly)/i;

/** Parts a text into a name and what is said of it. */
export function partName(text: string): NameAndTitle {
  const line = text.slice(0, LONGEST_LINE);
  SEPARATOR.lastIndex = 0;
  for (let seen = 0; seen < MOST_SEPARATORS; seen++) {
    const match = SEPARATOR.exec(line);
    if (!match) break;
    const titleStart = match.index + match[0].length;
    const rest = line.slice(titleStart, titleStart + LONGEST_TITLE);
    if (match.index < 2 || SUFFIX.test(FIRST_WORD.exec(rest)?.[1]?.toLowerCase() ?? "")) continue;
    if (!isTitle(rest) && !SAYS_OF_NAME.test(rest)) continue;
    const words = partWords(line.slice(0, match.index));
    return words.titleStart === null ? { nameEnd: match.index, titleStart } : words;
  }
  return partWords(line, text.length);
}

/** "Dorothy F. Crowe Assistant Vice President": the title begins at its first word, without a comma. */
function partWords(text: string, length = text.length): NameAndTitle {
  const none = { nameEnd: length, titleStart: null };
  const words = text.match(/[^\s]+/g) ?? [];
  let at = words.findIndex((word, index) => index >= 2 && TITLES.has(unstopped(word)));
  if (at < 0 || isEntityName(text)) return none;
  while (at > 2 && BEFORE_TITLES.has(unstopped(words[at - 1] ?? ""))) at--;
  const start = indexOfWord(text, words, at);
  let nameEnd = start;
  while (nameEnd > 0 && /[\s,\-–—/]/.test(text[nameEnd - 1] ?? "")) nameEnd--;
  return { nameEnd, titleStart: start };
}

const unstopped = (word: string): string => word.toLowerCase().replace(/[,.*]+$/, "");

function indexOfWord(text: string, words: readonly string[], at: number): number {
  let index = 0;
  for (const word of words.slice(0, at)) index = text.indexOf(word, index) + word.length;
  return text.indexOf(words[at] ?? "", index);
}
