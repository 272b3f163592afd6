import { isZero } from "../../../base/rational.ts";
import { UserError } from "../../../base/user-error.ts";
import { bookText } from "./book-text.ts";
import type { CapTable } from "./cap-table.ts";
import { type Classes, classesIn } from "./classes.ts";
import type { Entry } from "./entry.ts";
import { type BookEvents, eventsIn } from "./events.ts";
import { isSplit } from "./lots.ts";
import { plain } from "./money.ts";
import { idMaker } from "./names.ts";
import type { Stakeholder } from "./objects.ts";

/**
 * Makes a starting book of a cap table: persons, securities with their terms, transactions, splits, and the shares
 * outstanding that they come to. What a cap table does not know, or a book cannot have, is left out with a comment that
 * says so; nothing is guessed.
 *
 * @returns the book's text, YAML
 * @throws UserError where there is no class of stock
 */
export function bookFromCapTable(table: CapTable): string {
  const personId = idMaker();
  const securityId = idMaker();
  const persons = new Map(table.stakeholders.map(({ id, name }) => [id, personId(name.legal_name)]));
  const classes = classesIn(table.stockClasses, securityId);
  const common = [...classes.entries].find(([, { fields }]) => fields.kind === "common")?.[0];
  if (common === undefined)
    throw new UserError("this cap table has no class of stock, and so nothing to own beneficially");
  const events = eventsIn(table, classes, persons, securityId);
  return bookText([
    { key: "book", value: "1", comments: openingComments(events) },
    {
      key: "issuer",
      value: { name: table.issuer ?? "the issuer" },
      comments:
        table.issuer === null
          ? ["The package does not name the issuer: write its name."]
          : ["The CIK is not in the package: add it."],
    },
    {
      key: "schedule",
      value: { form: "13D", class: common, "reporting-persons": [...persons.values()] },
      comments: [
        "Which form, for which class, and who of these persons files, is not in the package: see each line.",
        "Add the event with its date.",
      ],
    },
    {
      key: "persons",
      value: new Map(table.stakeholders.map((holder) => [persons.get(holder.id) ?? "", personEntry(holder)])),
      comments: [
        "Who controls whom is not in the package: add controlled-by to each entity, and groups where persons act together.",
      ],
    },
    {
      key: "securities",
      value: new Map([...classes.entries, ...events.rights]),
      comments: [
        "The package does not know beneficial ownership limitations (blockers), exchange caps, or the purpose of control:",
        "add blocker, exchange-cap and control-purpose where the contracts have them.",
      ],
    },
    { key: "outstanding", value: outstandingEntries(table, events, classes), comments: [] },
    { key: "splits", value: splitEntries(table, classes.idOf), comments: [] },
    { key: "transactions", value: events.transactions, comments: [] },
  ]);
}

function openingComments({ leftOut }: BookEvents): readonly string[] {
  const counts = [...leftOut].map(([type, count]) => `${count} ${type}`);
  return [
    "A starting book, made of an Open Cap Table package by beneficial book from-ocf. Go through it before it is relied on.",
    ...(counts.length > 0
      ? [`Events of the package that a book has nothing for, left out: ${counts.join(", ")}.`]
      : []),
  ];
}

function personEntry({ name, stakeholder_type: type, addresses }: Stakeholder): Entry {
  const [address] = addresses ?? [];
  const { street_suite: street, city, country_subdivision: state, country, postal_code: zip } = address ?? {};
  return {
    comments:
      type === "INDIVIDUAL" ? [] : ["The package does not say what kind of entity it is: see the kind."],
    fields: {
      name: name.legal_name,
      kind: type === "INDIVIDUAL" ? "individual" : "other",
      ...(street && city
        ? { address: { street: street.replace(/\s*\n\s*/g, ", "), city, state, country, zip } }
        : {}),
    },
  };
}

/** Shares issued and not taken back, for each class of shares: a cap table lists all of them. */
function outstandingEntries(table: CapTable, { held }: BookEvents, classes: Classes): readonly Entry[] {
  const on = table.asOf ?? table.transactions.at(-1)?.date;
  return [...classes.entries].flatMap(([id, { fields }]) => {
    const shares = held.get(id);
    if (on === undefined || fields.kind !== "common" || !shares || isZero(shares)) return [];
    const source = "the sum of the stock issued in the Open Cap Table package";
    return [{ comments: [], fields: { class: id, on, shares: plain(shares), source } }];
  });
}

function splitEntries(
  table: CapTable,
  idOf: (stockClass: string | undefined) => string | null,
): readonly Entry[] {
  return table.transactions.filter(isSplit).flatMap(({ date, stock_class_id: id, split_ratio: ratio }) => {
    const security = idOf(id);
    if (security === null || !ratio) return [];
    return [
      {
        comments: ["What becomes of fractions of a share is not in the package: see it."],
        fields: {
          security,
          on: date,
          ratio: `${plain(ratio.numerator)}-for-${plain(ratio.denominator)}`,
          fractions: "down",
        },
      },
    ];
  });
}
