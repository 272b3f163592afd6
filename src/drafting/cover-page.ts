import { toDecimal } from "../base/decimal.ts";
import type { Rational } from "../base/rational.ts";
import { inForceOn, percentToTheNearestTenth } from "../law/index.ts";
import type { Book, Person, PersonKind } from "../model/book.ts";
import type { Ownership, PersonOwnership } from "../model/ownership.ts";
import type { ReportingPerson } from "../model/schedule.ts";
import type { Missing } from "./missing.ts";

/** A cover page of the draft, and what it lacks. */
export interface DraftedCover {
  readonly person: ReportingPerson;
  readonly missing: readonly Missing[];
}

/** The type of reporting person that a kind of person is (cover page, instruction (14)). */
const typeOfKind: Readonly<Record<PersonKind, string>> = {
  individual: "IN",
  corporation: "CO",
  partnership: "PN",
  "limited-liability-company": "OO",
  trust: "OO",
  "joint-account": "OO",
  other: "OO",
};

/** Rows 1 to 14 of a person's cover page. Numbers that facts do not settle are left out and named. */
export function coverPage(owned: PersonOwnership, ownership: Ownership, book: Book): DraftedCover {
  const person = book.persons[owned.person];
  if (!person) throw new Error(`no person ${owned.person} in the book`);
  const settled = owned.missing.length === 0;
  const amount = (value: Rational): string | null => (settled ? toDecimal(value) : null);
  return {
    person: {
      name: person.name,
      cik: person.cik ?? null,
      hasNoCik: null,
      memberOfGroup: rowTwo(owned.person, book),
      fundSources: book.schedule.form === "13D" ? person.fundSources : [],
      legalProceedings: book.schedule.form === "13D" ? (person.legalProceedings ?? null) : null,
      citizenship: person.citizenOf ?? person.organizedIn ?? null,
      soleVotingPower: amount(owned.soleVotingPower),
      sharedVotingPower: amount(owned.sharedVotingPower),
      soleDispositivePower: amount(owned.soleDispositivePower),
      sharedDispositivePower: amount(owned.sharedDispositivePower),
      aggregateAmountOwned: amount(owned.aggregate),
      excludesCertainShares: settled ? owned.excludesCertainShares : null,
      percentOfClass:
        settled && owned.percent ? inForceOn(percentToTheNearestTenth, ownership.asOf)(owned.percent) : null,
      types: person.types ?? [typeOfKind[person.kind]],
      comment: null,
    },
    missing: [...owned.missing, ...missingOf(owned.person, person, book)],
  };
}

function rowTwo(id: string, book: Book): "a" | "b" | null {
  return book.groups.find((group) => group.members.includes(id))?.row2 ?? null;
}

function missingOf(id: string, person: Person, book: Book): readonly Missing[] {
  const where = (key: string): string => `${book.file}, persons.${id}.${key}`;
  const missing: Missing[] = [];
  if (person.citizenOf === undefined && person.organizedIn === undefined) {
    const key = person.kind === "individual" ? "citizen-of" : "organized-in";
    missing.push({
      what: `row 6 of ${person.name}: citizenship or place of organization`,
      writeIn: where(key),
    });
  }
  if (book.schedule.form === "13D" && person.fundSources.length === 0) {
    missing.push({ what: `row 4 of ${person.name}: source of funds`, writeIn: where("fund-sources") });
  }
  if (book.schedule.form === "13D" && person.legalProceedings === undefined) {
    missing.push({ what: `row 5 of ${person.name}: legal proceedings`, writeIn: where("legal-proceedings") });
  }
  return missing;
}
