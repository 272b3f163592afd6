/** What stands for a character that no bundled font has. */
export const STAND_IN = "□";

const LACKING = /the text `"((?:[^"\\]|\\.){1,40})"` could not be displayed/g;
const ESCAPE = /\\u\{([0-9a-f]{1,6})\}/gi;

/**
 * The characters that typst says no font of the document has, as it names them in its refusal; none where it refused for
 * another reason.
 */
export function charactersLacking(refusal: string): readonly string[] {
  const named = [...refusal.replaceAll('\\"', '"').matchAll(LACKING)].map(([, text = ""]) =>
    text.replace(ESCAPE, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16))),
  );
  return [...new Set(named.flatMap((text) => [...text]))].filter((character) => character > "\u007f");
}

/** A text with other characters in place of those that no font has. */
export const withoutCharacters = (text: string, lacking: ReadonlySet<string>): string =>
  [...text].map((character) => (lacking.has(character) ? STAND_IN : character)).join("");
