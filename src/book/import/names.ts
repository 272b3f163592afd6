import { nearestWord } from "../../base/did-you-mean.ts";
import type { Person, Security } from "../../model/book.ts";
import type { CellValue } from "./cells.ts";

/** Finds the id that a cell names. */
export type IdCell = (text: string) => CellValue<string>;

/** A person by its id, or by its name as the book has it, where no other has the same. */
export function personCell(persons: Readonly<Record<string, Person>>): IdCell {
  return idCell(
    "person",
    Object.entries(persons).map(([id, { name }]) => [id, [name]]),
  );
}

/** A security by its id, or by its title, short title or CUSIP, where no other has the same. */
export function securityCell(securities: Readonly<Record<string, Security>>): IdCell {
  return idCell(
    "security",
    Object.entries(securities).map(([id, security]) => [
      id,
      [
        security.title,
        ...("shortTitle" in security && security.shortTitle ? [security.shortTitle] : []),
        ...("cusip" in security && security.cusip ? [security.cusip] : []),
      ],
    ]),
  );
}

function idCell(
  what: "person" | "security",
  known: readonly (readonly [string, readonly string[]])[],
): IdCell {
  const ids = new Map(known.map(([id]) => [id, id]));
  const idsByName = new Map<string, Set<string>>();
  for (const [id, names] of known) {
    for (const name of names) {
      const key = name.toLowerCase();
      idsByName.set(key, (idsByName.get(key) ?? new Set()).add(id));
    }
  }
  return (text) => {
    const id = ids.get(text);
    if (id !== undefined) return { value: id };
    const named = [...(idsByName.get(text.toLowerCase()) ?? [])];
    if (named.length > 1)
      return { wrong: `"${text}" is the name of ${named.join(" and of ")}; write the one that is meant` };
    if (named[0] !== undefined) return { value: named[0] };
    const near = nearestWord(text, [...ids.keys()]);
    const mend = near
      ? `did you mean "${near}"?`
      : `define it under "${what === "person" ? "persons" : "securities"}"`;
    return { wrong: `there is no ${what} "${text}" in this book; ${mend}` };
  };
}
