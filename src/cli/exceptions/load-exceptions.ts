import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { PlainDate } from "../../base/plain-date.ts";
import { cannotRead } from "../files.ts";
import type { Exception } from "./exception.ts";
import { parseExceptions } from "./parse-exceptions.ts";

/** What a list of exceptions is called where it lies beside the filings. */
export const EXCEPTIONS_FILE = "beneficial-checks.yaml";

/**
 * The exceptions for files: those of the lists that lie in their folders and in the folders that were named, and those
 * of a list that was named itself.
 *
 * @param named the list of `--except`, whose patterns without a folder are of any file
 * @throws UserError where a list cannot be read or is not whole
 */
export function loadExceptions(
  paths: readonly string[],
  files: readonly string[],
  named: string | undefined,
  checks: readonly string[],
): readonly Exception[] {
  const folders = new Set([...paths, ...files.map((file) => dirname(file))]);
  const beside = new Map(
    [...folders].map((folder) => join(folder, EXCEPTIONS_FILE)).map((file) => [resolve(file), file]),
  );
  if (named !== undefined) beside.delete(resolve(named));
  const lists = [
    ...[...beside.values()]
      .filter((file) => existsSync(file))
      .map((file) => parseExceptions(textOf(file), file, checks)),
    named === undefined ? [] : parseExceptions(textOf(named), named, checks).map(ofAnyFolder),
  ];
  return lists.flat().map((exception, number) => ({ ...exception, number }));
}

const ofAnyFolder = (exception: Exception): Exception =>
  exception.files.includes("/") ? exception : { ...exception, folder: "" };

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw cannotRead(file, error as NodeJS.ErrnoException);
  }
}

/** What is to be said of entries that switched nothing off. */
export function unusedNotes(
  exceptions: readonly Exception[],
  used: ReadonlySet<number>,
  today: PlainDate,
): readonly string[] {
  return exceptions
    .filter(({ number }) => !used.has(number))
    .map(({ where, check, files, until }) =>
      until !== null && until < today
        ? `${where}: the exception from ${check} for ${files} ran out on ${until}`
        : `${where}: the exception from ${check} for ${files} switched nothing off; take it out`,
    );
}
