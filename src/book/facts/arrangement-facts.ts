import { whenAsked } from "../../base/when-asked.ts";
import type { Arrangement, Book, PowerArrangement } from "../../model/book.ts";
import type { ExclusionFact, PowerByContract } from "../../model/ownership-facts.ts";
import { writtenAt } from "../positions.ts";
import type { WrittenArrangement } from "./arranged-parts.ts";

/** The powers that contracts give over a lot. */
export function powersByContract(
  book: Book,
  arrangements: readonly WrittenArrangement[],
): readonly PowerByContract[] {
  return arrangements.flatMap(({ n, arrangement }): PowerByContract[] =>
    arrangement.kind === "power" ? [powerByContract(book, arrangement, n)] : [],
  );
}

function powerByContract(book: Book, arrangement: PowerArrangement, n: number): PowerByContract {
  const { person, voting, dispositive, why = null } = arrangement;
  return whenAsked({ person, voting, dispositive, why }, "facts", () => writtenAt(book, `arrangements.${n}`));
}

/** What the law asks before it counts a lot for the person that has it. */
export function exclusionOf(book: Book, { n, arrangement }: WrittenArrangement): ExclusionFact | null {
  return exclusionFact(arrangement, `${book.file}, arrangements.${n}`);
}

function exclusionFact(arrangement: Arrangement, writeIn: string): ExclusionFact | null {
  switch (arrangement.kind) {
    case "pledge":
      return {
        kind: "pledge",
        pledgee: arrangement.person,
        written: arrangement.written ?? null,
        ordinaryCourse: arrangement.ordinaryCourse ?? null,
        bonaFide: arrangement.bonaFide ?? null,
        institution: arrangement.institution ?? null,
        powerBeforeDefault: arrangement.powerBeforeDefault ?? null,
        defaultDeclared: arrangement.defaultDeclared ?? null,
        writeIn,
      };
    case "underwriting":
      return {
        kind: "underwriting",
        acquired: arrangement.acquired,
        firmCommitment: arrangement.firmCommitment ?? null,
        goodFaith: arrangement.goodFaith ?? null,
        registered: arrangement.registered ?? null,
        writeIn,
      };
    case "record-holder":
      return {
        kind: "record-holder",
        exchangeMember: arrangement.exchangeMember ?? null,
        solelyOfRecord: arrangement.solelyOfRecord ?? null,
        writeIn,
      };
    case "power":
    case "revocable":
      return null;
  }
}
