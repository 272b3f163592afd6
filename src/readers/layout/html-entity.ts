import { Tokenizer } from "htmlparser2";

/** What a reference in HTML stands for: its characters, and how much of the text it takes up. */
export interface Entity {
  readonly characters: string;
  readonly length: number;
}

const LONGEST = 34;
const MOST_KNOWN = 4000;
const KNOWN = new Map<string, Entity | null>();

/** The reference that begins at an ampersand, by the HTML standard's table; `null` where the ampersand is one. */
export function entityAt(page: string, at: number): Entity | null {
  let end = at + 1;
  while (end < page.length && end - at < LONGEST && isPart(page.charCodeAt(end))) end++;
  if (page.charCodeAt(end) === 59) end++;
  const written = page.slice(at, end);
  let entity = KNOWN.get(written);
  if (entity === undefined) {
    entity = decoded(written);
    if (KNOWN.size < MOST_KNOWN) KNOWN.set(written, entity);
  }
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
