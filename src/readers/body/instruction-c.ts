import type { InstructionCPerson } from "../../model/schedule.ts";
import { trimmedEnd } from "../characters.ts";
import type { BodyLines } from "./body-lines.ts";
import { headingAt, type PersonRow, type Role, recordsUnder } from "./instruction-c-table.ts";
import { nameWords } from "./name-words.ts";
import { keysOf } from "./party-names.ts";
import type { Places } from "./places.ts";
import { folded, type Span, spanOf, spanText } from "./span.ts";
import { partName } from "./titles.ts";

const FARTHEST_TITLE = 14;

/** Instruction C: the officers, directors and controlling persons, from tables headed Name and Occupation and the like. */
export function instructionCPersonsOf(
  body: BodyLines,
  names: readonly string[],
  places: Places,
): readonly InstructionCPerson[] {
  const found: InstructionCPerson[] = [];
  for (let line = body.from; line < body.lines.length; line++) {
    const table = headingAt(body, line);
    if (!table) continue;
    const records = recordsUnder(body, table.end, table.columns);
    const of = records.found.length > 0 ? ownerAbove(body, line, names) : null;
    for (const record of records.found) {
      const person = personOf(record, of, `instructionCPersons.${found.length}`, places);
      if (person) found.push(person);
    }
    line = Math.max(line, records.end - 1);
  }
  return found;
}

function personOf(
  record: PersonRow,
  of: string | null,
  path: string,
  places: Places,
): InstructionCPerson | null {
  const values: { [role in Role]?: readonly Span[] } = {};
  for (const [{ roles }, cells] of record) {
    const spans = cells.map(({ span }) => span);
    if (roles.includes("name") && roles.length > 1) Object.assign(values, splitName(spans, roles));
    else if (roles.includes("name")) nameAlone(values, spans);
    else for (const role of roles) values[role] ??= spans;
  }
  const text = (role: Role): string | null => folded((values[role] ?? []).map(spanText).join(" ")) || null;
  const name = trimmedEnd(text("name") ?? "", ",*†‡");
  if (!isPersonsName(name)) return null;
  for (const role of ["name", "position", "occupation", "address", "citizenship"] as const) {
    places.note(`${path}.${role}`, values[role] ?? []);
  }
  return {
    of,
    name,
    position: text("position"),
    occupation: text("occupation"),
    address: text("address"),
    citizenship: text("citizenship"),
  };
}

const isPersonsName = (name: string): boolean => {
  const words = nameWords(name).length;
  return (
    /^["“]?[A-Za-z]/.test(name) && words > 1 && words < 10 && !/\b(?:hereby|agreement|the)\s/i.test(name)
  );
};

/** A name, and the title behind it where one is printed on its line. */
function nameAlone(values: { [role in Role]?: readonly Span[] }, spans: readonly Span[]): void {
  const [only] = spans;
  const { titleStart } = only && spans.length === 1 ? partName(spanText(only)) : { titleStart: null };
  const parted = titleStart === null ? { name: spans } : splitName(spans, ["name", "position"]);
  values.name ??= parted.name ?? [];
  if (parted.position) values.position ??= parted.position;
}

/** "Name and Position" in one cell: the name is its first line, or ends where the title begins. */
function splitName(spans: readonly Span[], roles: readonly Role[]): Partial<Record<Role, readonly Span[]>> {
  const other = roles.find((role) => role !== "name") ?? "position";
  const lines = spans.flatMap(linesOfSpan);
  const [first, ...rest] = lines;
  if (!first) return {};
  const { nameEnd, titleStart } = partName(first.line.text.slice(first.start, first.end));
  const name = spanOf(first.line, first.start, first.start + nameEnd);
  const title = titleStart === null ? null : spanOf(first.line, first.start + titleStart, first.end);
  return { name: name ? [name] : [], [other]: title ? [title, ...rest] : rest };
}

function linesOfSpan({ line, start, end }: Span): readonly Span[] {
  let at = start;
  return line.text
    .slice(start, end)
    .split("\n")
    .flatMap((part) => {
      const span = spanOf(line, at, at + part.length);
      at += part.length + 1;
      return span ?? [];
    });
}

const OF =
  /\b(?:officers?|directors?|managers?|partners|members|trustees|board)\b[^.]{0,60}?\bof\s+(?:the\s+)?(.{3,90})$/i;

/** Whose officers and directors they are: the name in the heading above the table. */
function ownerAbove(body: BodyLines, line: number, names: readonly string[]): string | null {
  let at = line;
  for (let seen = 0; seen < FARTHEST_TITLE; seen++) {
    at = body.previousText(at);
    if (at < 0) return null;
    const text = folded(body.lines[at]?.text ?? "");
    if (text.length > 400) continue;
    const words = ` ${nameWords(text).join(" ")} `;
    const named = keysOf(names).findIndex((key) => words.includes(` ${key.words} `));
    if (named >= 0) return names[named] ?? null;
    const of = text.length < 120 ? OF.exec(text)?.[1] : undefined;
    if (of !== undefined && /^[A-Z]/.test(of)) return trimmedEnd(of.replace(/,\s+[a-z].*$/, ""), ".:;,");
  }
  return null;
}
