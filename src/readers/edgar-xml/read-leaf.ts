import type { Leaf } from "./element.ts";
import { excerpt, type Notes } from "./notes.ts";
import { hasPlace, isOpen, type OpenElements } from "./open-elements.ts";
import type { Scanner } from "./scanner.ts";
import { contentOf } from "./value.ts";

const MOST_INNER_TAGS = 64;

/** Where a leaf's content ends, and how. */
interface Ending {
  readonly end: number;
  readonly hasMarkup: boolean;
  /** By an end tag, which is passed; by a tag that belongs to what follows; by the end of the document. */
  readonly by: "its end tag" | "another tag" | "the end";
}

/**
 * Takes a leaf, from its start tag to its end tag, and leaves the scanner at the tag after it. A leaf without its own
 * end tag ends where any other end tag stands or the next known element begins; what the end of the document cuts off
 * is taken only of prose, since half a number is another number.
 */
export function readLeaf(leaf: Leaf<never>, scanner: Scanner, open: OpenElements, notes: Notes): void {
  const { name: element, tagEnd: start } = scanner;
  const { end, hasMarkup, by } = endingOf(scanner, open, notes);
  const frame = open.at(-1)?.frame;
  if (by !== "the end" || leaf.isProse) {
    leaf.take(
      frame?.target as never,
      contentOf(notes, { element, start, end, hasMarkup }),
      frame?.path ?? "",
    );
  }
  if (by === "its end tag") scanner.next();
}

function endingOf(scanner: Scanner, open: OpenElements, notes: Notes): Ending {
  const { name: element, tagStart, tagEnd: start } = scanner;
  if (scanner.isEmpty) return { end: start, hasMarkup: false, by: "its end tag" };
  const inner: string[] = [];
  let hasMarkup = false;
  for (;;) {
    scanner.next();
    hasMarkup ||= scanner.hasMarkup;
    const end = scanner.tagStart;
    if (scanner.token === "end") {
      const message = `the document ends inside <${element}>: "${excerpt(notes.text, start, end)}"`;
      notes.problem("edgar-xml/truncated", message, tagStart, end);
      return { end, hasMarkup, by: "the end" };
    }
    if (scanner.token === "close") {
      if (scanner.name === element) return { end, hasMarkup, by: "its end tag" };
      if (inner.length > 0 && inner.at(-1) === scanner.name) {
        inner.pop();
        continue;
      }
      if (!isOpen(open, scanner.name)) {
        const message = `<${element}> is closed by </${scanner.name}>`;
        notes.problem("edgar-xml/mismatched-end-tag", message, end, scanner.tagEnd);
        return { end, hasMarkup, by: "its end tag" };
      }
    }
    if (scanner.token === "close" || hasPlace(open, scanner.name)) {
      notes.problem(
        "edgar-xml/unclosed-element",
        `<${element}> has no end tag; it was taken to end here`,
        end,
        end,
      );
      scanner.textStart = end;
      return { end, hasMarkup, by: "another tag" };
    }
    const message = `<${scanner.name}> stands in the text of <${element}>, which was read without it`;
    notes.problem("edgar-xml/markup-in-text", message, end, scanner.tagEnd);
    hasMarkup = true;
    if (!scanner.isEmpty && inner.length < MOST_INNER_TAGS) inner.push(scanner.name);
  }
}
