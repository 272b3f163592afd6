import type { BodyLines } from "./body-lines.ts";
import type { ItemSection } from "./item-sections.ts";
import type { Places } from "./places.ts";
import { type Span, spanOf } from "./span.ts";

const MARKED =
  /☒|\[\s{0,9}[xX✓]\s{0,9}\]|\(\s{0,9}[xX]\s{0,9}\)|\/\s{0,9}[xX]{1,2}\s{0,9}\/|\|\s{0,9}[xX]\s{0,9}\||_{1,9}[xX]_{1,9}|<\s{0,9}[xX]\s{0,9}>|\{\s{0,9}[xX]\s{0,9}\}|(?:^|\t)\s{0,99}[xX](?=\s{1,9}\(|\t)/;
const BOX = new RegExp(`${MARKED.source}|☐|[[(/|<{]\\s{0,9}[\\])/|>}]|_{2,9}`, "g");
const UNMARKED = /☐|\[\s{0,9}\]|\(\s{1,9}\)|\/\s{1,9}\/|\|_{0,3}\|/;
const LETTER = /^[\s.:\-–—*]{0,20}\(?([a-k])[).]/i;
const MAY_LETTER = /[a-k][).]/i;
/** The paragraphs of Rule 13d-1(b)(1)(ii) bear the letters of the form's boxes. */
const PARAGRAPH = /\(ii\)\s?\(([A-K])\)/i;
const WRAPPED_LINES = 3;
const NOT_APPLICABLE =
  /^[\W_]{0,12}(?:(?:this )?item (?:\d{1,2} )?is )?(?:not applicable|inapplicable|not appl\.|n\/a|n\.a\.)[\W_]{0,12}$/i;

const LONGEST_DENIAL = 300;

/** `true` where all that an item answers is that it does not apply; `null` where it answers anything else. */
export function isNotApplicable(text: string): boolean | null {
  if (text.length > LONGEST_DENIAL) return null;
  const answer = text.replace(/\[\s{0,9}\]|☐|\(\s{0,9}\)|\/\s{0,9}\//g, "");
  return answer.length < 60 && NOT_APPLICABLE.test(answer.trim()) ? true : null;
}

/** Item 3: the letters whose boxes are marked. Item 5: "x" where its box is. */
export function markedBoxes(
  body: BodyLines,
  number: string,
  sections: readonly ItemSection[],
  path: string,
  places: Places,
): readonly string[] {
  if (number !== "3" && number !== "5") return [];
  const marked: string[] = [];
  for (const section of sections) {
    const spans = [...headingSpans(body, section), ...section.pieces];
    let letter: string | null = null;
    for (const [at, span] of spans.entries()) {
      const text = textAt(spans, at);
      const isMarked = MARKED.test(text);
      letter = leadingLetter(text) ?? (UNMARKED.test(text) || isMarked ? paragraphLetter(spans, at) : letter);
      const value = number === "5" ? "x" : letter;
      if (!isMarked || !value || marked.includes(value)) continue;
      places.note(`${path}.marked.${marked.length}`, [span]);
      marked.push(value);
    }
  }
  return marked;
}

const textAt = (spans: readonly Span[], at: number): string => {
  const span = spans[at];
  return span ? span.line.text.slice(span.start, span.end) : "";
};

const leadingLetter = (text: string): string | null =>
  MAY_LETTER.test(text) ? (LETTER.exec(text.replace(BOX, " "))?.[1]?.toLowerCase() ?? null) : null;

/** A box without a letter beside it: the letter is that of the paragraph that its words cite. */
function paragraphLetter(spans: readonly Span[], at: number): string | null {
  for (let next = at; next < Math.min(spans.length, at + WRAPPED_LINES); next++) {
    const text = textAt(spans, next);
    if (next > at && (MARKED.test(text) || UNMARKED.test(text))) return null;
    const letter = PARAGRAPH.exec(text)?.[1];
    if (letter !== undefined) return letter.toLowerCase();
  }
  return null;
}

/** The box of Item 5 stands on the heading's lines as often as beneath them. */
function headingSpans(body: BodyLines, { heading, caption, pieces }: ItemSection): readonly Span[] {
  const last = pieces[0]?.index ?? heading.line;
  const spans: Span[] = [];
  for (let at = heading.line; at < Math.min(last, heading.line + caption.length + 2); at++) {
    const line = body.lines[at];
    const span = line ? spanOf(line, at === heading.line ? heading.after : 0) : null;
    if (span) spans.push(span);
  }
  return spans;
}
