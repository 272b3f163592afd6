/**
 * Breaks a text at blanks so that no line is longer than `width`, save a word that is; later lines open with `hang`.
 *
 * @example
 * wrap("one two three", 8, "  ") //=> "one two\n  three"
 */
export function wrap(text: string, width: number, hang = ""): string {
  return text
    .split("\n")
    .map((paragraph) => wrapParagraph(paragraph, width, hang))
    .join(`\n${hang}`);
}

function wrapParagraph(paragraph: string, width: number, hang: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    const room = lines.length === 0 ? width : width - hang.length;
    if (line !== "" && visibleLength(line) + 1 + visibleLength(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${hang}`);
}

/** The columns that a text takes on a terminal, its colours left out. */
export function visibleLength(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character opens a colour
  return text.replace(/\u001b\[\d+m/g, "").length;
}

/**
 * A label and a text beside it, broken so that later lines stand under the text's beginning.
 *
 * @example
 * labelled("rule  ", "one two three", 14) //=> "rule  one two\n      three"
 */
export function labelled(label: string, text: string, width: number): string {
  const room = Math.max(20, width - visibleLength(label));
  return `${label}${wrap(text, room).replaceAll("\n", `\n${" ".repeat(visibleLength(label))}`)}`;
}
