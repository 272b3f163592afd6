import { Document, type Pair, type ParsedNode, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Entry, FieldValue } from "./entry.ts";

/** A part of the book at its outermost: a key, what stands under it, and the comments above. */
export interface Section {
  readonly key: string;
  readonly value: FieldValue | ReadonlyMap<string, Entry> | readonly Entry[];
  readonly comments: readonly string[];
}

/** Writes a book: sections with a blank line between, comments above what they are about, short entries on one line. */
export function bookText(sections: readonly Section[]): string {
  const root = new YAMLMap();
  for (const { key, value, comments } of sections) {
    if (Array.isArray(value) && value.length === 0) continue;
    const keyNode = new Scalar(key);
    if (root.items.length > 0) keyNode.spaceBefore = true;
    comment(keyNode, comments);
    root.add({ key: keyNode, value: nodeOf(value) } as unknown as Pair<ParsedNode, ParsedNode>);
  }
  const document = new Document(null, { schema: "failsafe" });
  document.contents = root as unknown as typeof document.contents;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function nodeOf(value: Section["value"]): YAMLMap | YAMLSeq | Scalar {
  if (value instanceof Map) {
    const map = new YAMLMap();
    for (const [id, entry] of value as ReadonlyMap<string, Entry>) {
      const key = new Scalar(id);
      comment(key, entry.comments);
      map.set(key, plainNode(entry.fields));
    }
    return map;
  }
  if (Array.isArray(value) && value.some(isEntry)) {
    const list = new YAMLSeq();
    for (const entry of value as readonly Entry[]) {
      const node = plainNode(entry.fields, true);
      comment(node, entry.comments);
      list.add(node);
    }
    return list;
  }
  return plainNode(value as FieldValue);
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" && value !== null && "fields" in value;

/** Values within an entry stand on its line: a list of names, the terms of a price. */
function plainNode(value: FieldValue, inLine = false): YAMLMap | YAMLSeq | Scalar {
  if (typeof value === "string") return new Scalar(value);
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.flow = true;
    for (const item of value as readonly FieldValue[]) list.add(plainNode(item, true));
    return list;
  }
  const map = new YAMLMap();
  map.flow = inLine;
  for (const [key, item] of Object.entries(value as Readonly<Record<string, FieldValue | undefined>>)) {
    if (item !== undefined) map.set(new Scalar(key), plainNode(item, typeof item !== "string"));
  }
  return map;
}

function comment(node: { commentBefore?: string | null }, comments: readonly string[]): void {
  if (comments.length > 0)
    node.commentBefore = comments.map((line) => ` ${line.replace(/\s+/g, " ")}`).join("\n");
}
