import type { PlainDate } from "../../base/plain-date.ts";
import { whenAsked } from "../../base/when-asked.ts";
import type { Book, Control, PowerShare } from "../../model/book.ts";
import type { Direction, PersonFact } from "../../model/ownership-facts.ts";
import { inForce } from "../in-force.ts";
import { writtenAt } from "../positions.ts";

/** A person and who directs what it holds on the date. */
export function personFact(book: Book, id: string, asOf: PlainDate): PersonFact {
  const person = book.persons[id];
  const isJoint = person?.kind === "joint-account";
  const directedBy: Direction[] = [];
  for (const [n, control] of (person?.controlledBy ?? []).entries()) {
    if (!inForce(control, asOf)) continue;
    const { voting, dispositive } = isJoint ? powersOfJointHolder(control) : control;
    const why = control.why ?? (isJoint ? "a holder of the joint account" : null);
    directedBy.push(
      whenAsked({ by: control.person, voting, dispositive, why }, "facts", () =>
        writtenAt(book, `persons.${id}.controlledBy.${n}`),
      ),
    );
  }
  return { id, name: person?.name ?? id, directedBy };
}

/**
 * Each holder of a joint account has the power instead of the account, and so shares it with the other holders while the
 * account itself has none.
 */
function powersOfJointHolder({ voting, dispositive }: Control): Pick<Direction, "voting" | "dispositive"> {
  const insteadOfTheAccount = (power: PowerShare): PowerShare => (power === "none" ? "none" : "sole");
  return { voting: insteadOfTheAccount(voting), dispositive: insteadOfTheAccount(dispositive) };
}
