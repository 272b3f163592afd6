import type { Convert } from "./convert.ts";
import type { Notes } from "./notes.ts";
import type { Value } from "./value.ts";

/**
 * The dictionary of the form: an element that may stand in `T`, the value that its parent fills. Elements match by
 * their place in the tree and their local name, so that the same name means what it means where it stands.
 */
export type Element<T> = Branch<T> | Leaf<T>;

/** An element of elements: `enter` gives what its children fill, and the path that their values go by. */
export interface Branch<in T> {
  readonly kind: "branch";
  readonly children: ReadonlyMap<string, Element<never>>;
  /** `at` is where its start tag stands. */
  enter(parent: T, path: string, at: number): Frame;
  leave(parent: T, frame: Frame, notes: Notes): void;
}

export interface Frame {
  readonly target: unknown;
  /** "" at the top, otherwise with a dot at its end: `reportingPersons.0.` */
  readonly path: string;
}

export interface Leaf<in T> {
  readonly kind: "leaf";
  /** Whether a value that the end of the document cuts off is better than none: true of prose alone. */
  readonly isProse: boolean;
  take(parent: T, value: Value, path: string): void;
}

export type Elements<T> = Readonly<Record<string, Element<T>>>;

/** An element whose children fill the same value as it stands in itself. */
export function group<T>(children: Elements<T>): Branch<T> {
  return branch(children, (parent, path) => ({ target: parent, path }));
}

/** An element whose children fill a value of their own. */
export function branch<T, U>(
  children: Elements<U>,
  enter: (parent: T, path: string, at: number) => { target: U; path: string },
  leave: (parent: T, target: U, path: string, notes: Notes) => void = () => {},
): Branch<T> {
  return {
    kind: "branch",
    children: new Map(Object.entries(children)) as ReadonlyMap<string, Element<never>>,
    enter,
    leave: (parent, frame, notes) => leave(parent, frame.target as U, frame.path, notes),
  };
}

export function leaf<T>(take: Leaf<T>["take"], isProse = false): Leaf<T> {
  return { kind: "leaf", isProse, take };
}

/** A value that stands once: `null` in the parent until it is read; a second one is a problem. */
export function once<K extends string, V>(
  key: K,
  convert: Convert<V>,
  isProse = false,
): Leaf<Record<K, V | null>> {
  return leaf((parent, value, path) => {
    const found = convert(value);
    if (found === null) return;
    if (parent[key] !== null) return repeated(value);
    parent[key] = found;
    value.place(path + key);
  }, isProse);
}

/** A value that may stand any number of times. */
export function often<K extends string, V>(key: K, convert: Convert<V>): Leaf<Record<K, V[]>> {
  return leaf((parent, value, path) => {
    const found = convert(value);
    if (found === null) return;
    value.place(`${path}${key}.${parent[key].length}`);
    parent[key].push(found);
  });
}

/** What EDGAR needs and a Schedule does not say: the filer's password, the contact, the notifications. */
export const passedOver: Leaf<unknown> = leaf(() => {});

export function repeated(value: Value): void {
  value.problem("edgar-xml/repeated-element", "this stands a second time; the first was read");
}
