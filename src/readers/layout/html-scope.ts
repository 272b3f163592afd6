import type { SymbolFont } from "./boxes.ts";
import { kindOf } from "./html-elements.ts";

/** An element by its name, one object a page: how many of it are open is counted on it. */
export interface PageElement {
  readonly name: string;
  /** The bits of `kindOf`. */
  readonly kind: number;
  open: number;
  /** The scope of one that says nothing of its text; made when it is first asked for. */
  plain: Scope | null;
}

const elementOf = (name: string): PageElement => ({ name, kind: kindOf(name), open: 0, plain: null });

/** Gives the elements of one page by their names. */
export function pageElements(): (name: string) => PageElement {
  const known = new Map<string, PageElement>();
  return (name) => {
    let element = known.get(name);
    if (element === undefined) {
      element = elementOf(name);
      known.set(name, element);
    }
    return element;
  };
}

/** How text is to be taken where the reading stands: what the open elements say, the innermost last. */
export interface Scope {
  readonly element: PageElement;
  readonly font: SymbolFont | null;
  readonly hidden: boolean;
  readonly raised: boolean;
  readonly printed: boolean;
  readonly pageAfter: boolean;
  /** Whether text is taken as it stands. */
  readonly isPlain: boolean;
}

/** All scopes are made here, of one shape, which keeps reading them fast. */
export const scopeOf = (
  element: PageElement,
  font: SymbolFont | null,
  hidden: boolean,
  raised: boolean,
  printed: boolean,
  pageAfter: boolean,
): Scope => ({
  element,
  font,
  hidden,
  raised,
  printed,
  pageAfter,
  isPlain: font === null && !hidden && !raised && !printed,
});

/** The scope of an element that says nothing of its text; one object an element. */
export function plainScope(element: PageElement): Scope {
  element.plain ??= scopeOf(element, null, false, false, false, false);
  return element.plain;
}

/** The open elements that bear on text. Deeper ones than `DEEPEST` are not kept, so that closing one stays cheap. */
export interface OpenElements {
  top(): Scope;
  open(scope: Scope): void;
  /** Closes the innermost of an element and all within it, unless a cell begins in between. */
  close(element: PageElement): Scope | null;
  /** Begins a cell: what is open outside of it cannot be closed within it. `outer` is how its text is to be taken. */
  openCell(outer: Scope): void;
  /** Closes all that was opened since the innermost cell began, and that. */
  closeCell(): void;
}

const DEEPEST = 500;

export function openElements(): OpenElements {
  const cell = elementOf("#cell");
  const stack: Scope[] = [plainScope(elementOf(""))];
  let unkept = 0;
  const pop = (): Scope => {
    const scope = stack.pop() as Scope;
    scope.element.open--;
    return scope;
  };
  const open = (scope: Scope): void => {
    if (stack.length >= DEEPEST) {
      unkept++;
      return;
    }
    stack.push(scope);
    scope.element.open++;
  };
  return {
    top: () => stack[stack.length - 1] as Scope,
    open,
    close(element) {
      if (unkept > 0) {
        unkept--;
        return null;
      }
      if (element.open === 0) return null;
      for (let at = stack.length - 1; at > 0; at--) {
        const scope = stack[at] as Scope;
        if (scope.element === cell) return null;
        if (scope.element !== element) continue;
        while (stack.length > at + 1) pop();
        return pop();
      }
      return null;
    },
    openCell: (outer) =>
      open(outer.isPlain ? plainScope(cell) : scopeOf(cell, null, outer.hidden, false, outer.printed, false)),
    closeCell() {
      unkept = 0;
      if (cell.open === 0) return;
      while (pop().element !== cell);
    },
  };
}
