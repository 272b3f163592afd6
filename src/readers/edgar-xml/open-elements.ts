import type { Branch, Frame } from "./element.ts";
import type { Notes } from "./notes.ts";

/** An element that is open. */
export interface Open {
  readonly name: string;
  readonly branch: Branch<never>;
  readonly frame: Frame;
}

/** The elements that are open, the root first. The dictionary bounds their number. */
export type OpenElements = Open[];

export const isOpen = (open: OpenElements, name: string): boolean => open.some((one) => one.name === name);

/** Whether an element of this name may stand in any element that is open. */
export const hasPlace = (open: OpenElements, name: string): boolean =>
  open.some(({ branch }) => branch.children.has(name));

/** Closes the innermost element. */
export function leave(open: OpenElements, notes: Notes): void {
  const closed = open.pop();
  const parent = open.at(-1);
  if (closed && parent) closed.branch.leave(parent.frame.target as never, closed.frame, notes);
}

/** Closes all that is open inside of the element at `depth`; none of it has an end tag. */
export function leaveDownTo(depth: number, open: OpenElements, at: number, notes: Notes): void {
  while (open.length - 1 > depth) {
    const name = open.at(-1)?.name;
    notes.problem("edgar-xml/unclosed-element", `<${name}> has no end tag; it was taken to end here`, at, at);
    leave(open, notes);
  }
}
