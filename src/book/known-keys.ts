import { z } from "zod";
import { bookSchema } from "./schema.ts";
import type { Path } from "./yaml.ts";

/**
 * The keys that the form of a book knows at a path, in camel case; where several kinds of entry may stand there, those of the
 * kind that the entry says it is.
 */
export function knownKeysAt(path: Path, entry: unknown): readonly string[] {
  const all = shapesAt(path);
  const ofItsKind = all.filter((shape) => wordsOf(shape.kind).includes(kindOf(entry)));
  return [...new Set((ofItsKind.length > 0 ? ofItsKind : all).flatMap((shape) => Object.keys(shape)))];
}

const kindOf = (entry: unknown): string =>
  typeof entry === "object" && entry !== null && "kind" in entry ? String(entry.kind) : "";

/** The words that a key may take at a path, where it takes words. */
export function knownWordsAt(path: Path, key: string): readonly string[] {
  return shapesAt(path).flatMap((shape) => wordsOf(shape[key]));
}

function wordsOf(schema: unknown): readonly string[] {
  const plain = unwrap(schema);
  if (plain instanceof z.ZodEnum) return plain.options.map(String);
  return plain instanceof z.ZodLiteral ? [...plain.values].map(String) : [];
}

function shapesAt(path: Path): Record<string, unknown>[] {
  let schema: unknown = bookSchema;
  for (const part of path) schema = inside(schema, part);
  return shapes(schema);
}

function inside(schema: unknown, part: string | number): unknown {
  for (const shape of shapes(schema)) if (part in shape) return shape[part];
  const plain = unwrap(schema);
  if (plain instanceof z.ZodArray) return plain.element;
  if (plain instanceof z.ZodRecord) return plain.valueType;
  return undefined;
}

function shapes(schema: unknown): Record<string, unknown>[] {
  const plain = unwrap(schema);
  if (plain instanceof z.ZodObject) return [plain.shape];
  if (plain instanceof z.ZodUnion) return plain.options.flatMap(shapes);
  return [];
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodLazy) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  return schema;
}
