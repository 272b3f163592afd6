import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
} from "yaml";
import type { FilePosition } from "../base/user-error.ts";
import { UserError } from "../base/user-error.ts";
import { plainYaml } from "./plain-yaml/plain-yaml.ts";

export type Path = readonly (string | number)[];

/** A YAML text as plain values, every scalar a string, keys in camel case; and where each path of it stands. */
export interface YamlText {
  readonly value: unknown;
  /** The position of a value, or of the nearest one around it that the text has. */
  positionOf(path: Path): FilePosition;
  /** The position of a key of the map at `path`. */
  positionOfKey(path: Path, key: string): FilePosition;
}

/** Maps whose keys are the user's own ids, which stay as written. */
const ID_MAPS = new Set(["persons", "securities"]);

/**
 * Parses YAML so that no number passes through binary floats: every scalar stays the string that was written.
 *
 * Where the text is of the plain kind, the library reads it only when somebody asks where something stands.
 *
 * @throws UserError where the text is no YAML, with line and column.
 */
export function parseYaml(text: string, file: string): YamlText {
  const plain = plainYaml(text);
  let read = plain === undefined ? readByLibrary(text, file) : null;
  const library = (): YamlText => {
    read ??= readByLibrary(text, file);
    return read;
  };
  return {
    value: camelKeys(plain === undefined ? library().value : plain, true),
    positionOf: (path) => library().positionOf(path),
    positionOfKey: (path, key) => library().positionOfKey(path, key),
  };
}

function readByLibrary(text: string, file: string): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    ...{ schema: "failsafe", lineCounter: counter, prettyErrors: false, uniqueKeys: false },
  });
  const at = (offset: number): FilePosition => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const [error] = document.errors;
  if (error) throw new UserError(whyUnreadable(error.message), at(error.pos[0]));
  const twice = firstKeyTwice(document.contents);
  if (twice?.range)
    throw new UserError(`the key "${twice}" stands twice here; take one of the two out`, at(twice.range[0]));
  if (document.contents === null)
    throw new UserError("the book is empty; start from examples/ault/book.yaml", { file });
  const value = plainValue(() => document.toJS({ maxAliasCount: 1000 }), file);

  const entryOf = entryFinder();
  const nodesAlong = (path: Path): readonly unknown[] => {
    const nodes: unknown[] = [document.contents];
    for (const part of path) {
      const node = plainNode(nodes.at(-1), document);
      nodes.push(isSeq(node) ? node.items[Number(part)] : entryOf(node, String(part))?.value);
    }
    return nodes;
  };
  const positionOf = (path: Path): FilePosition => {
    const node = nodesAlong(path).findLast((found, length) => length > 0 && isNode(found) && found.range);
    return isNode(node) && node.range ? at(node.range[0]) : { file, line: 1, column: 1 };
  };
  const positionOfKey = (path: Path, key: string): FilePosition => {
    const found = entryOf(plainNode(nodesAlong(path).at(-1), document), key)?.key;
    return isNode(found) && found.range ? at(found.range[0]) : positionOf(path);
  };
  return { value, positionOf, positionOfKey };
}

/** `stated-value` as code names it: `statedValue`. */
export const camelCase = (key: string): string =>
  !key.includes("-") ? key : key.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `statedValue` as the book writes it: `stated-value`. */
export const kebabCase = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/([a-z])(\d)/g, "$1-$2");

function plainValue(read: () => unknown, file: string): unknown {
  try {
    return read();
  } catch {
    throw new UserError("the book repeats itself through too many *aliases; write the values out", { file });
  }
}

/** A value with its keys in camel case; where two of a map come to the same, the last holds. */
function camelKeys(value: unknown, keysAreWords: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => camelKeys(item, true));
  if (typeof value !== "object" || value === null) return value;
  const named: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const name = keysAreWords ? camelCase(key) : key;
    const inside = camelKeys(item, !ID_MAPS.has(name));
    if (name === "__proto__") Object.defineProperty(named, name, { ...OWN, value: inside });
    else named[name] = inside;
  }
  return named;
}

const OWN = { configurable: true, enumerable: true, writable: true };

/** An alias stands for the node that it names. */
const plainNode = (node: unknown, document: Document): unknown =>
  isAlias(node) ? node.resolve(document) : node;

/** The first key that its map has already, in the order of the text. */
function firstKeyTwice(root: unknown): Scalar | null {
  let twice: Scalar | null = null;
  visit(root as Node | null, {
    Map: (_, map) => {
      const keys = new Set<string>();
      for (const { key } of map.items) {
        if (isScalar(key) && keys.has(String(key))) twice = key;
        if (twice) return visit.BREAK;
        keys.add(String(key));
      }
      return undefined;
    },
  });
  return twice;
}

const named =
  (nameOf: (key: string) => string) =>
  (pair: Pair): [string, Pair] => [nameOf(String(pair.key)), pair];

/** Finds a map's entry by its key as written or in camel case; each map's keys are gone through once. */
function entryFinder(): (node: unknown, key: string) => Pair | undefined {
  const entries = new WeakMap<object, ReadonlyMap<string, Pair>>();
  return (node, key) => {
    if (!isMap(node)) return undefined;
    const known =
      entries.get(node) ??
      new Map([...node.items.map(named(camelCase)), ...node.items.map(named((written) => written))]);
    entries.set(node, known);
    return known.get(key);
  };
}

function whyUnreadable(message: string): string {
  if (/call stack/i.test(message)) return "this goes too deep; a book has a few levels and no more";
  return `this is not YAML that can be read: ${message.replace(/\s+/g, " ").replace(/\.$/, "")}`;
}
