import { Tokenizer } from "htmlparser2";
import { codeAt } from "../characters.ts";

/** What a reference in HTML stands for: its characters, and how much of the text it takes up. */
export interface Entity {
  readonly characters: string;
  readonly length: number;
}

const LONGEST = 34;
const SEATS = 1024;
/** A longer slice would keep the whole page in memory. */
const LONGEST_KNOWN = 12;

/** What was written lately, and what it stands for: most pages write the same few over and over. */
const KNOWN: ({ readonly written: string; readonly entity: Entity | null } | undefined)[] = new Array(
  SEATS,
).fill(undefined);

/** The reference that begins at an ampersand, by the HTML standard's table; `null` where the ampersand is one. */
export function entityAt(page: string, at: number): Entity | null {
  let end = at + 1;
  while (end < page.length && end - at < LONGEST && isPart(codeAt(page, end))) end++;
  if (codeAt(page, end) === 59) end++;
  const seat =
    ((end - at) * 31 + codeAt(page, at + 1) * 7 + codeAt(page, end - 2) * 131 + codeAt(page, end - 3)) &
    (SEATS - 1);
  const known = KNOWN[seat];
  if (known && known.written.length === end - at && page.startsWith(known.written, at)) return known.entity;
  const written = page.slice(at, end);
  const entity = decoded(written);
  if (written.length <= LONGEST_KNOWN) KNOWN[seat] = { written, entity };
  return entity;
}

const isPart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 35;

function decoded(written: string): Entity | null {
  let characters = "";
  let length = 0;
  const nothing = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontextentity(code, end) {
        characters += String.fromCodePoint(code);
        length = end;
      },
      ontext: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(written);
  tokenizer.end();
  return characters === "" ? null : { characters, length };
}
