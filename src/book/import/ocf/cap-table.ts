import type { z } from "zod";
import { type PlainDate, plainDate } from "../../../base/plain-date.ts";
import { UserError } from "../../../base/user-error.ts";
import {
  issuer,
  type OcfTransaction,
  ocfTransaction,
  type Stakeholder,
  type StockClass,
  type StockPlan,
  stakeholder,
  stockClass,
  stockPlan,
  type VestingTerms,
  vestingTerms,
} from "./objects.ts";

/** A text of an Open Cap Table package. */
export interface OcfFile {
  readonly path: string;
  readonly text: string;
}

/** What an Open Cap Table package says, its events in the order of their dates. */
export interface CapTable {
  readonly issuer: string | null;
  readonly asOf: PlainDate | null;
  readonly stakeholders: readonly Stakeholder[];
  readonly stockClasses: readonly StockClass[];
  readonly stockPlans: readonly StockPlan[];
  readonly vestingTerms: readonly VestingTerms[];
  readonly transactions: readonly OcfTransaction[];
}

interface FoundObject {
  readonly file: string;
  readonly type: string;
  readonly object: unknown;
}

/**
 * Reads the files of an Open Cap Table package: its manifest and the lists of objects, however they are shared out.
 *
 * @throws UserError where a file is no JSON, an object lacks what a book needs, or there is nothing of a cap table
 */
export function capTableIn(files: readonly OcfFile[], name: string): CapTable {
  let asOf: PlainDate | null = null;
  const objects: FoundObject[] = [];
  for (const file of files) {
    const content = parsed(file);
    if (typeof content !== "object" || content === null) continue;
    const { as_of, issuer: ofManifest, items } = content as Record<string, unknown>;
    if (typeof as_of === "string") asOf = plainDate(as_of.slice(0, 10));
    if (ofManifest) objects.push({ file: file.path, type: "ISSUER", object: ofManifest });
    for (const object of Array.isArray(items) ? items : []) {
      objects.push({ file: file.path, type: String(object?.object_type ?? ""), object });
    }
  }
  const all = <T>(type: string, schema: z.ZodType<T>): readonly T[] =>
    objects.filter((found) => found.type === type).map((found) => checked(found, schema));
  const stakeholders = all("STAKEHOLDER", stakeholder);
  if (stakeholders.length === 0) {
    throw new UserError(
      "there are no stakeholders here; name the folder, the manifest or the .ocf.zip of an Open Cap Table package",
      { file: name },
    );
  }
  return {
    issuer: all("ISSUER", issuer)[0]?.legal_name ?? null,
    asOf,
    stakeholders,
    stockClasses: all("STOCK_CLASS", stockClass),
    stockPlans: all("STOCK_PLAN", stockPlan),
    vestingTerms: all("VESTING_TERMS", vestingTerms),
    transactions: objects
      .filter(({ type }) => type.startsWith("TX_"))
      .map((found) => checked(found, ocfTransaction))
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  };
}

function parsed({ path, text }: OcfFile): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError("this is no JSON; an Open Cap Table package is of JSON files", { file: path });
  }
}

function checked<T>({ file, type, object }: FoundObject, schema: z.ZodType<T>): T {
  const result = schema.safeParse(object);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const id = (object as { id?: unknown }).id;
  const where = issue?.path.join(".") ?? "";
  throw new UserError(`the ${type} "${String(id)}" cannot be read at ${where}: ${issue?.message ?? ""}`, {
    file,
  });
}
