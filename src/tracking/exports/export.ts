import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileWriter, parquetWriteRows } from "hyparquet-writer";
import { UserError } from "../../base/user-error.ts";
import type { Database } from "../../store/index.ts";
import { type ExportedRow, findingsInOrder, rowsInOrder } from "../../store/queries/rows-in-order.ts";
import { bodsStatements } from "./bods.ts";
import { type Exported, type ExportFormat, exported } from "./columns.ts";
import { csvLines } from "./csv.ts";
import { stakeRows } from "./stake-rows.ts";

/** What to export, and how. */
export interface ExportAsked {
  readonly what: Exported;
  readonly format: ExportFormat;
  readonly file: string;
  /** The day that a BODS file is published. */
  readonly on: string;
  /** Ends it: nothing of the file is left. */
  readonly signal?: AbortSignal;
}

/**
 * Writes everything of one kind in the database into a file, whole or not at all, in memory that does not grow with it.
 * Amounts are exact: decimal text in every format.
 *
 * @returns how many rows or statements were written
 * @throws UserError where the file cannot be written, or stakes alone are asked for in a format that is for them
 */
export async function exportTo(database: Database, asked: ExportAsked): Promise<number> {
  const { what, format, file, on } = asked;
  if (format === "bods" && what !== "stakes")
    throw new UserError(`the format bods is for stakes; export ${what} as csv, jsonl or parquet`);
  const partial = `${file}.${randomBytes(6).toString("hex")}.partial`;
  const count = { rows: 0 };
  try {
    await mkdir(dirname(file), { recursive: true });
    if (format === "parquet")
      await writeParquet(partial, exported[what], counted(rowsOf(database, what), count, asked));
    else if (format === "bods")
      await writeFile(partial, jsonArray(counted(bodsStatements(database, on), count, asked)));
    else {
      const rows = counted(rowsOf(database, what), count, asked);
      await writeFile(
        partial,
        format === "csv" ? csvLines(exported[what], rows) : jsonLines(exported[what], rows),
      );
    }
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw isFileFault(error)
      ? new UserError(
          `it cannot be written (${error.code}); see the folder, who may write there and what room it has`,
          { file },
        )
      : error;
  }
  return count.rows;
}

function rowsOf(database: Database, what: Exported): AsyncIterable<ExportedRow> {
  if (what === "stakes") return stakeRows(database);
  return what === "findings" ? findingsInOrder(database) : rowsInOrder(database, what);
}

async function* counted<T>(
  rows: AsyncIterable<T>,
  count: { rows: number },
  { signal }: ExportAsked,
): AsyncGenerator<T> {
  for await (const row of rows) {
    signal?.throwIfAborted();
    count.rows++;
    yield row;
  }
}

async function* jsonLines(
  columns: readonly string[],
  rows: AsyncIterable<ExportedRow>,
): AsyncGenerator<string> {
  for await (const row of rows)
    yield `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))}\n`;
}

async function* jsonArray(items: AsyncIterable<object>): AsyncGenerator<string> {
  let before = "[\n";
  for await (const item of items) {
    yield `${before}${JSON.stringify(item)}`;
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

/** Rows that go into one group of a Parquet file, and are in memory together. */
const ROWS_IN_GROUP = 5_000;

/** Every column is text, so that amounts stay exact and an empty first group tells no other type. */
async function writeParquet(
  file: string,
  columns: readonly string[],
  rows: AsyncIterable<ExportedRow>,
): Promise<void> {
  await parquetWriteRows({
    writer: fileWriter(file),
    columns: columns.map((name) => ({ name, type: "STRING" as const, nullable: true })),
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map((name) => ({
        name,
        type: "BYTE_ARRAY" as const,
        converted_type: "UTF8" as const,
        repetition_type: "OPTIONAL" as const,
      })),
    ],
    rows: asText(columns, rows),
    rowGroupSize: ROWS_IN_GROUP,
  });
}

async function* asText(
  columns: readonly string[],
  rows: AsyncIterable<ExportedRow>,
): AsyncGenerator<Record<string, string | null>> {
  for await (const row of rows)
    yield Object.fromEntries(columns.map((column) => [column, textOf(row[column])] as const));
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? JSON.stringify(value) : String(value);
}

const isFileFault = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error && "code" in error;
