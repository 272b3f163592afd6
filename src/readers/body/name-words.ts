/** The ends of entities' names, as compared: without points, in lower case. */
export const ENTITY_ENDS = new Set(
  "inc incorporated corp corporation llc lp llp lllp ltd limited co company companies plc sa nv ag gmbh bv spa sarl ulc pte bhd kg kgaa ab asa oyj se trust trusts trustee fund funds foundation partners partnership group na bank ira association holdings holding estate college university plan associates investors investments management capital advisers advisors ventures enterprises international kk pty pt sab sca sicav".split(
    " ",
  ),
);
/** No name is longer: what is, is text. */
export const LONGEST_NAME = 200;
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ["incorporated", "inc"],
  ["corporation", "corp"],
  ["company", "co"],
  ["limited", "ltd"],
  ["and", "&"],
]);

/** The ends of individuals' names that are no part of them. */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv|v|2nd|3d|3rd|md|phd|ph|d|esq|cfa|cpa|dds)$/;

/** The words of a name as compared: "Ault & Company, Inc." and "AULT & COMPANY INC" are the same. */
export function nameWords(name: string): readonly string[] {
  const plain = unaccented(name.slice(0, LONGEST_NAME)).toLowerCase();
  const known = plain.includes("(") ? plain.replace(/\(["“'‘][^)]{0,80}\)/g, " ") : plain;
  const words = known.replace(/['’`.]+/g, "").match(/[a-z0-9]+|&/g) ?? [];
  if (words[0] === "the") words.shift();
  return joinLetters(words.map((word) => VARIANTS.get(word) ?? word));
}

const unaccented = (text: string): string =>
  /[\u0080-\uffff]/.test(text) ? text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "") : text;

/** "l p" and "l l c" are "lp" and "llc"; "l.p." has become that already. */
function joinLetters(words: readonly string[]): readonly string[] {
  if (!words.some(({ length }) => length === 1)) return words;
  const joined: string[] = [];
  let run = "";
  for (const word of [...words, ""]) {
    if (word.length === 1 && word >= "a" && word <= "z") {
      run += word;
      continue;
    }
    if (run !== "") joined.push(...(ENTITY_ENDS.has(run) ? [run] : [...run]));
    run = "";
    if (word !== "") joined.push(word);
  }
  return joined;
}
