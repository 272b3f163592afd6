import { excerpt, type Notes } from "./notes.ts";
import { hasPlace, isOpen, type OpenElements } from "./open-elements.ts";
import type { Scanner } from "./scanner.ts";

/** Deeper nesting is counted, not remembered. */
const MOST_NAMES = 64;

/**
 * Passes over an element that the dictionary does not know here, with all that is in it, says so in one problem, and
 * leaves the scanner at the tag after it. Nothing inside is read, whatever its name: what it means there is not known.
 */
export function skipUnknown(scanner: Scanner, open: OpenElements, notes: Notes): void {
  const { name, tagStart } = scanner;
  const isPast = scanner.isEmpty || seekEnd(scanner, open, notes);
  const end = isPast ? scanner.tagEnd : scanner.tagStart;
  const parent = open.at(-1)?.name || "the document";
  const message = `<${name}> is not known in <${parent}>: ${excerpt(notes.text, tagStart, end)}`;
  notes.problem("edgar-xml/unknown-element", message, tagStart, end);
  if (isPast) scanner.next();
  else scanner.textStart = scanner.tagStart;
}

/** Moves to the end tag of the element, `true`, or to the tag before which it has to end, `false`. */
function seekEnd(scanner: Scanner, open: OpenElements, notes: Notes): boolean {
  const names = [scanner.name];
  let deeper = 0;
  let isText = false;
  for (;;) {
    scanner.next();
    if (scanner.token === "end") return false;
    if (names.length === 1) isText ||= /\S/.test(notes.text.slice(scanner.textStart, scanner.tagStart));
    if (scanner.token === "open") {
      if (isText && names.length === 1 && hasPlace(open, scanner.name)) return false;
      if (scanner.isEmpty) continue;
      if (names.length < MOST_NAMES) names.push(scanner.name);
      else deeper++;
      continue;
    }
    const isOwn = deeper === 0 && names.at(-1) === scanner.name;
    if (!isOwn && isOpen(open, scanner.name)) return false;
    if (deeper > 0) deeper--;
    else {
      const closes = names.lastIndexOf(scanner.name);
      names.length = closes >= 0 ? closes : names.length - 1;
    }
    if (names.length === 0) return true;
  }
}
