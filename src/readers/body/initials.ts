import { codeAt } from "../characters.ts";

/** Letters and digits that may begin a line, by character code: a test that costs less than a pattern. */
export type Initials = Uint8Array;

export function initials(characters: string): Initials {
  const table = new Uint8Array(128);
  for (let at = 0; at < characters.length; at++) table[codeAt(characters, at)] = 1;
  return table;
}

/** The code of the first letter or digit of a text, in lower case, whatever stands before it; 0 where there is none. */
export function initialOf(text: string, from = 0, to = text.length): number {
  for (let at = from; at < to; at++) {
    const code = codeAt(text, at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
    if (code >= 65 && code <= 90) return code + 32;
  }
  return 0;
}
