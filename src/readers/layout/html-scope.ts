import type { SymbolFont } from "./boxes.ts";

/** How text is to be taken where the reading stands: what the open elements say, the innermost last. */
export interface Scope {
  readonly name: string;
  readonly font: SymbolFont | null;
  readonly hidden: boolean;
  readonly raised: boolean;
  readonly printed: boolean;
  readonly pageAfter: boolean;
}

/** The open elements that bear on text. Deeper ones than `DEEPEST` are not kept, so that closing one stays cheap. */
export interface OpenElements {
  top(): Scope;
  open(scope: Scope): void;
  /** Closes the innermost `name` and all within it, unless a cell begins in between; false where none is open. */
  close(name: string): Scope | null;
  /** Closes all that was opened since the innermost `name`, and that; `name` begins a cell. */
  closeCell(): void;
}

const DEEPEST = 500;
const OUTERMOST: Scope = {
  name: "",
  font: null,
  hidden: false,
  raised: false,
  printed: false,
  pageAfter: false,
};

/** Whether text is taken as it stands. */
export const isPlain = ({ font, hidden, raised, printed }: Scope): boolean =>
  font === null && !hidden && !raised && !printed;

const PLAIN = new Map<string, Scope>();
const MOST_NAMES = 200;

/** The scope of an element that says nothing of its text; one object a name. */
export function plainScope(name: string): Scope {
  const known = PLAIN.get(name);
  if (known) return known;
  const scope = { ...OUTERMOST, name };
  if (PLAIN.size < MOST_NAMES) PLAIN.set(name, scope);
  return scope;
}

/** The name under which a cell of a table is kept: what is open outside of it cannot be closed within it. */
export const CELL = "#cell";

export function openElements(): OpenElements {
  const stack: Scope[] = [OUTERMOST];
  const counts = new Map<string, number>();
  let unkept = 0;
  const pop = (): Scope => {
    const scope = stack.pop() as Scope;
    counts.set(scope.name, (counts.get(scope.name) ?? 1) - 1);
    return scope;
  };
  return {
    top: () => stack[stack.length - 1] as Scope,
    open(scope) {
      if (stack.length >= DEEPEST) {
        unkept++;
        return;
      }
      stack.push(scope);
      counts.set(scope.name, (counts.get(scope.name) ?? 0) + 1);
    },
    close(name) {
      if (unkept > 0) {
        unkept--;
        return null;
      }
      if (!counts.get(name)) return null;
      for (let at = stack.length - 1; at > 0; at--) {
        const scope = stack[at] as Scope;
        if (scope.name === CELL) return null;
        if (scope.name !== name) continue;
        while (stack.length > at + 1) pop();
        return pop();
      }
      return null;
    },
    closeCell() {
      unkept = 0;
      if (!counts.get(CELL)) return;
      while (pop().name !== CELL);
    },
  };
}
