import { UserError } from "../../base/user-error.ts";
import type { Book, Control } from "../../model/book.ts";
import { overlap } from "../in-force.ts";
import { placeInWords, placeOf } from "../positions.ts";

/** @throws UserError where two persons have one power alone at a time, or a joint account is of fewer than two. */
export function checkControllers(book: Book): void {
  for (const [id, { kind, controlledBy }] of Object.entries(book.persons)) {
    if (kind === "joint-account") checkJointAccount(book, id, controlledBy);
    else checkSolePowers(book, id, controlledBy);
  }
}

function checkSolePowers(book: Book, id: string, controls: readonly Control[]): void {
  for (const [n, control] of controls.entries()) {
    for (const power of ["voting", "dispositive"] as const) {
      const other = controls.findIndex(
        (earlier, m) =>
          m < n && earlier[power] === "sole" && control[power] === "sole" && overlap(earlier, control),
      );
      if (other < 0) continue;
      const path = `persons.${id}.controlledBy`;
      throw new UserError(
        `${control.person} has the ${power} power of ${id} alone here, and ${controls[other]?.person} has it alone too (${placeInWords(book, `${path}.${other}`)}); write "shared" for both, or give each its time with "from" and "until"`,
        placeOf(book, `${path}.${n}`),
      );
    }
  }
}

function checkJointAccount(book: Book, id: string, controls: readonly Control[]): void {
  const sole = controls.findIndex(({ voting, dispositive }) => voting === "sole" || dispositive === "sole");
  if (sole >= 0) {
    throw new UserError(
      `the holders of a joint account share its powers, and ${controls[sole]?.person} has one alone here; write "shared", or make ${id} another kind of person (${placeInWords(book, `persons.${id}.kind`)})`,
      placeOf(book, `persons.${id}.controlledBy.${sole}`),
    );
  }
  const holders = new Set(controls.map(({ person }) => person));
  if (holders.size >= 2) return;
  throw new UserError(
    `a joint account is of two persons at least; name the holders of ${id} under "controlled-by"`,
    placeOf(book, `persons.${id}`),
  );
}
