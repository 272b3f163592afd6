/** Letters and digits that may begin a line, by character code: a test that costs less than a pattern. */
export type Initials = Uint8Array;

export function initials(characters: string): Initials {
  const table = new Uint8Array(128);
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = 1;
  return table;
}

/** The code of a text's first letter or digit, in lower case, whatever stands before it; 0 where there is none. */
export function initialOf(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
    if (code >= 65 && code <= 90) return code + 32;
  }
  return 0;
}
