/** A text in lines of at most `width` characters, broken between words; its own line breaks stay. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => wrapLine(line.trim(), width));
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, width))) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A word longer than a line, in pieces of a line. */
function pieces(word: string, width: number): readonly string[] {
  if (word.length <= width) return [word];
  return Array.from({ length: Math.ceil(word.length / width) }, (_, i) =>
    word.slice(i * width, (i + 1) * width),
  );
}

/** A text wrapped behind a mark that hangs to its left: `(a) …`. */
export function hanging(mark: string, text: string, width: number): readonly string[] {
  const indent = " ".repeat(mark.length + 1);
  return wrap(text, width - indent.length).map((line, i) =>
    `${i === 0 ? `${mark} ` : indent}${line}`.trimEnd(),
  );
}

/** A text in the middle of lines of a width. */
export const centred = (text: string, width: number): readonly string[] =>
  wrap(text, width).map((line) =>
    `${" ".repeat(Math.max(0, Math.floor((width - line.length) / 2)))}${line}`.trimEnd(),
  );
