import type { PlainDate } from "../../base/plain-date.ts";
import type { ExceptionReason, Finding } from "../../index.ts";
import { fits } from "./file-pattern.ts";

/** An entry by which a user switches a check off for some files; plain data. */
export interface Exception extends ExceptionReason {
  /** Number of the entry among all that are read. */
  readonly number: number;
  /** The folder that the pattern counts from, with `/` at its end, absolute; "" where it is of any file. */
  readonly folder: string;
  readonly files: string;
  readonly check: string;
  /** The reporting person that it is of, or `null` for all. */
  readonly person: string | null;
  readonly until: PlainDate | null;
}

/** A finding that is switched off, and by which entries. */
export interface Excepted {
  readonly finding: Finding;
  readonly exception: ExceptionReason;
  readonly by: readonly number[];
}

/** Those entries that are of a file, given by its absolute path, and have not run out. */
export function exceptionsFor(
  path: string,
  exceptions: readonly Exception[],
  today: PlainDate,
): readonly Exception[] {
  const withSlashes = path.replaceAll("\\", "/");
  return exceptions.filter(
    ({ folder, files, until }) =>
      (until === null || today <= until) &&
      withSlashes.startsWith(folder) &&
      fits(files, withSlashes.slice(folder.length)),
  );
}

/** Parts findings from those that are switched off: a finding about several persons needs an entry for each of them. */
export function except(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
): { readonly findings: readonly Finding[]; readonly excepted: readonly Excepted[] } {
  const excepted = findings.flatMap((finding): readonly Excepted[] => {
    const entries = entriesFor(finding, exceptions);
    const [first] = entries;
    return first ? [{ finding, exception: reasonOf(first), by: entries.map(({ number }) => number) }] : [];
  });
  const off = new Set(excepted.map(({ finding }) => finding));
  return { findings: findings.filter((finding) => !off.has(finding)), excepted };
}

function entriesFor({ check, who }: Finding, exceptions: readonly Exception[]): readonly Exception[] {
  const ofCheck = exceptions.filter((entry) => entry.check === check);
  const ofAll = ofCheck.find(({ person }) => person === null);
  if (ofAll) return [ofAll];
  const each = who.map((name) => ofCheck.find(({ person }) => person !== null && isSameName(person, name)));
  return each.length > 0 && each.every((entry) => entry !== undefined) ? [...new Set(each)] : [];
}

const isSameName = (a: string, b: string): boolean => letters(a) === letters(b);

const letters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const reasonOf = ({ reason, until, where }: Exception): ExceptionReason => ({ reason, until, where });
