import { dirname, resolve } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";
import { nearestWord } from "../../base/did-you-mean.ts";
import { plainDate } from "../../base/plain-date.ts";
import { type FilePosition, formatPosition, UserError } from "../../base/user-error.ts";
import type { Exception } from "./exception.ts";

const KEYS = ["files", "check", "person", "reason", "until"] as const;
type Key = (typeof KEYS)[number];

/**
 * Reads a list of exceptions.
 *
 * @param checks the ids of all checks
 * @throws UserError, with line and column, where an entry is not whole or names what there is not
 * @example
 * parseExceptions("exceptions:\n  - { files: a.txt, check: header/issuer-has-its-cik, reason: None is known. }", "x.yaml", ids)
 */
export function parseExceptions(text: string, file: string, checks: readonly string[]): readonly Exception[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: counter, prettyErrors: false });
  const at = (offset: number): FilePosition => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const position = (node: unknown): FilePosition => at((node as Node | null)?.range?.[0] ?? 0);
  const [error] = document.errors;
  if (error)
    throw new UserError(
      "this is not YAML that can be read; see the indents and the quotes",
      at(error.pos[0]),
    );
  const { contents } = document;
  const list = isMap(contents) ? contents.get("exceptions", true) : null;
  if (!isSeq(list))
    throw new UserError(
      'a list of exceptions opens with the line "exceptions:" and has an entry on a line with "-" each',
      {
        file,
      },
    );
  const folder = `${dirname(resolve(file)).replaceAll("\\", "/").replace(/\/$/, "")}/`;
  return list.items.map((entry, number) => {
    if (!isMap(entry))
      throw new UserError(
        'an exception has the keys "files", "check" and "reason"; write them',
        position(entry),
      );
    const values = valuesOf(entry, position);
    const { files, check, reason } = wholeOf(values, position(entry));
    if (!checks.includes(check.text)) throw unknownCheck(check.text, checks, check.position);
    const until = values.until ? plainDate(values.until.text) : null;
    if (values.until && !until)
      throw new UserError(
        `"${values.until.text}" is no date; write year, month and day, such as 2027-01-31`,
        values.until.position,
      );
    const { line } = position(entry);
    return {
      number,
      folder,
      files: files.text,
      check: check.text,
      person: values.person?.text ?? null,
      reason: reason.text,
      until,
      where: formatPosition({ file, ...(line === undefined ? {} : { line }) }),
    };
  });
}

interface Told {
  readonly text: string;
  readonly position: FilePosition;
}

function valuesOf(entry: YAMLMap, position: (node: unknown) => FilePosition): Partial<Record<Key, Told>> {
  return Object.fromEntries(
    entry.items.map(({ key, value }) => {
      const name = String(key);
      const known = KEYS.find((one) => one === name);
      if (!known) {
        const near = nearestWord(name, KEYS);
        throw new UserError(
          `there is no key "${name}" here; ${near ? `did you mean "${near}"?` : `write one of ${KEYS.join(", ")}`}`,
          position(key),
        );
      }
      const text = isScalar(value) ? String(value.value).replace(/\s+/g, " ").trim() : "";
      if (text === "")
        throw new UserError(
          `"${name}" says nothing here; write its value`,
          position(isScalar(value) ? value : key),
        );
      return [known, { text, position: position(value) }];
    }),
  );
}

function wholeOf(
  values: Partial<Record<Key, Told>>,
  position: FilePosition,
): Record<"files" | "check" | "reason", Told> {
  const { files, check, reason } = values;
  if (!files) throw new UserError('the exception does not say which files; add "files: …"', position);
  if (!check) throw new UserError('the exception does not say which check; add "check: …"', position);
  if (!reason) throw new UserError('a check is switched off for a reason only; add "reason: …"', position);
  return { files, check, reason };
}

function unknownCheck(check: string, checks: readonly string[], position: FilePosition): UserError {
  const near = nearestWord(check, checks);
  return new UserError(
    `there is no check "${check}"; ${near ? `did you mean "${near}"?` : "beneficial check --all lists them"}`,
    position,
  );
}
