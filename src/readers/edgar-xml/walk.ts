import type { Branch, Element } from "./element.ts";
import { excerpt, type Notes } from "./notes.ts";
import { leave, leaveDownTo, type Open, type OpenElements } from "./open-elements.ts";
import { readLeaf } from "./read-leaf.ts";
import { type Scanner, scannerOf } from "./scanner.ts";
import { skipUnknown } from "./skip-unknown.ts";

/** A hundred persons with fifty signatures each, the most that the form allows, are fewer than a tenth of these. */
const MOST_ELEMENTS = 300_000;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Walks over a document with the dictionary in hand. Every element that the dictionary knows at its place is taken;
 * everything else becomes a problem. Damaged nesting is mended the way it reads: an element ends at the latest where
 * its parent ends or a sibling of its parent begins.
 */
export function walk<T>({ start, end }: Stretch, root: Branch<T>, draft: T, notes: Notes): void {
  const scanner = scannerOf(notes.text, start, end, notes);
  const open: OpenElements = [{ name: "", branch: root, frame: { target: draft, path: "" } }];
  let entered = 0;
  scanner.next();
  while (scanner.token !== "end") {
    complainOfText(scanner, notes);
    const { branch } = open.at(-1) as Open;
    if (scanner.token === "close") {
      close(scanner, open, notes);
      scanner.next();
      continue;
    }
    const element = branch.children.get(scanner.name) ?? (entered === 0 ? damagedRoot(branch) : undefined);
    if (++entered > MOST_ELEMENTS) {
      const message = `only the first ${MOST_ELEMENTS} elements were read`;
      notes.problem("edgar-xml/too-many-elements", message, scanner.tagStart, end);
      break;
    }
    if (element) enter(element, scanner, open, notes);
    else meetUnknown(scanner, open, notes);
  }
  complainOfText(scanner, notes);
  if (open.length > 1 && scanner.token === "end") {
    const message = `the document ends inside <${open.at(-1)?.name}>`;
    notes.problem("edgar-xml/truncated", message, Math.max(start, end - 1), end);
  }
  while (open.length > 1) leave(open, notes);
}

function enter(element: Element<never>, scanner: Scanner, open: OpenElements, notes: Notes): void {
  if (element.kind === "leaf") {
    readLeaf(element, scanner, open, notes);
    return;
  }
  const { target, path } = (open.at(-1) as Open).frame;
  open.push({
    name: scanner.name,
    branch: element,
    frame: element.enter(target as never, path, scanner.tagStart),
  });
  if (scanner.isEmpty) leave(open, notes);
  scanner.next();
}

/** An element that its parent cannot have: a sibling of the parent's whose end tag is lost, or nothing known. */
function meetUnknown(scanner: Scanner, open: OpenElements, notes: Notes): void {
  const knows = open.findLastIndex(({ branch }) => branch.children.has(scanner.name));
  if (knows > 0) leaveDownTo(knows, open, scanner.tagStart, notes);
  else skipUnknown(scanner, open, notes);
}

function close(scanner: Scanner, open: OpenElements, notes: Notes): void {
  const depth = open.findLastIndex(({ name }) => name === scanner.name);
  if (depth > 0) {
    leaveDownTo(depth, open, scanner.tagStart, notes);
    leave(open, notes);
  } else {
    const message = `</${scanner.name}> closes nothing that is open`;
    notes.problem("edgar-xml/stray-end-tag", message, scanner.tagStart, scanner.tagEnd);
  }
}

/** The first element of all is the root, even where its name is damaged. */
function damagedRoot(branch: Branch<never>): Element<never> | undefined {
  const [root] = branch.children.values();
  return root;
}

function complainOfText(scanner: Scanner, notes: Notes): void {
  const { textStart: start, tagStart: end } = scanner;
  let at = start;
  scanner.textStart = end;
  while (at < end && notes.text.charCodeAt(at) <= 0x20) at++;
  if (at === end) return;
  const message = `text stands between elements: "${excerpt(notes.text, at, end)}"`;
  notes.problem("edgar-xml/stray-text", message, at, end);
}
