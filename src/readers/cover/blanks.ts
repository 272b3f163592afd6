/** Whether a unit is a blank, as `\s` has it. */
export const isSpace = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && isRareSpace(code);

const isRareSpace = (code: number): boolean =>
  code === 160 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));

/** Whether nothing but blanks stands in a text. */
export const isBlankText = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
};
