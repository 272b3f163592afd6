import { z } from "zod";
import { amount, date, percent, text, whole, yesOrNo } from "../fields.ts";
import { bookSchema } from "../schema.ts";
import { kebabCase } from "../yaml.ts";
import { descriptionOf } from "./descriptions.ts";

/** A part of a JSON Schema. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

const NUMBER = "^(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?$";

/**
 * How each kind of scalar may be written. The book reads every scalar as the text that stands there, but an editor takes
 * `1000` for a number and `true` for a truth, so these are allowed beside the text.
 */
const scalars: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [written(text), { type: ["string", "number"], minLength: 1 }],
  [written(amount), { type: ["number", "string"], minimum: 0, pattern: NUMBER }],
  [written(percent), { type: ["number", "string"], minimum: 0, pattern: NUMBER }],
  [written(date), { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }],
  [written(whole), { type: ["integer", "string"], minimum: 0, pattern: "^\\d{1,9}$" }],
  [written(yesOrNo), { enum: ["yes", "no", true, false] }],
]);

/**
 * The form of a book as a JSON Schema, keys as the book writes them, each with a description: what editors complete and
 * check a book by.
 */
export function bookJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(bookSchema, {
    io: "input",
    target: "draft-7",
    override: ({ zodSchema, jsonSchema }) => {
      const scalar = scalars.get(zodSchema);
      if (scalar === undefined) return;
      for (const keyword of Object.keys(jsonSchema)) delete jsonSchema[keyword as keyof typeof jsonSchema];
      Object.assign(jsonSchema, scalar);
    },
  });
  const { $schema, ...form } = asWritten(schema as JsonSchema, "");
  return { $schema, title: "A book of beneficial", description: descriptionOf(""), ...form };
}

/** The schema of the text that a scalar is read from. */
function written(scalar: z.ZodType): unknown {
  return scalar instanceof z.ZodPipe ? scalar.in : scalar;
}

/** A schema with its keys as the book writes them and a description at each. @param path its keys, `*` for an id */
function asWritten(schema: JsonSchema, path: string): JsonSchema {
  if ("enum" in schema || "const" in schema) return asWords(schema);
  const below = (key: string): string => (path === "" ? key : `${path}.${key}`);
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]): [string, unknown] => {
      if (keyword === "properties") return [keyword, propertiesAsWritten(value as JsonSchema, below)];
      if (keyword === "required") return [keyword, (value as string[]).map(kebabCase)];
      if (keyword === "additionalProperties" && typeof value === "object") {
        return [keyword, asWritten(value as JsonSchema, below("*"))];
      }
      if (keyword === "items") return [keyword, asWritten(value as JsonSchema, path)];
      if (keyword === "anyOf" || keyword === "oneOf" || keyword === "allOf") {
        return [keyword, (value as JsonSchema[]).map((part) => asWritten(part, path))];
      }
      if (keyword === "definitions") {
        const named = Object.entries(value as Record<string, JsonSchema>);
        return [keyword, Object.fromEntries(named.map(([name, part]) => [name, asWritten(part, "price")]))];
      }
      return [keyword, value];
    }),
  );
}

/** The words that a key takes; those of digits alone an editor takes for numbers. */
function asWords(schema: JsonSchema): JsonSchema {
  const words = [schema.enum ?? schema.const].flat();
  const isNumber = (word: unknown): boolean => typeof word === "string" && /^\d+$/.test(word);
  return { enum: words.flatMap((word) => (isNumber(word) ? [Number(word), word] : [word])) };
}

function propertiesAsWritten(properties: JsonSchema, below: (key: string) => string): JsonSchema {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      const name = kebabCase(key);
      const part = asWritten(value as JsonSchema, below(name));
      const description = descriptionOf(below(name));
      // Draft 7 has nothing stand beside a $ref.
      const described = "$ref" in part ? { allOf: [part], description } : { ...part, description };
      return [name, described];
    }),
  );
}
