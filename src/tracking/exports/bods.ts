import { createHash } from "node:crypto";
import { toFixed } from "../../base/decimal.ts";
import { HUNDRED, lesserOf } from "../../base/rational.ts";
import { printedPercent } from "../../questions/due/filings/printed-percent.ts";
import type { Database } from "../../store/index.ts";
import {
  issuersInOrder,
  type PersonRow,
  personsInOrder,
  type RecordRow,
  recordsOf,
} from "../../store/queries/rows-in-order.ts";
import type { Holder } from "../holders/holders-table.ts";
import { allTables, type ClassTable } from "./stake-rows.ts";

/** A statement of the Beneficial Ownership Data Standard, version 0.4. */
export interface BodsStatement {
  readonly statementId: string;
  readonly declarationSubject: string;
  readonly statementDate: string;
  readonly publicationDetails: {
    readonly publicationDate: string;
    readonly bodsVersion: "0.4";
    readonly publisher: { readonly name: string };
  };
  readonly source: { readonly type: readonly string[]; readonly description: string };
  readonly recordId: string;
  readonly recordType: "entity" | "person" | "relationship";
  readonly recordStatus: "new";
  readonly recordDetails: object;
}

/**
 * What is held now, in the Beneficial Ownership Data Standard 0.4: a statement for every issuer, one for every reporting
 * person, and one for every holder's relationship to the issuer, each after those that it names. The share is the range
 * that rounding leaves of the printed percent. Joint filers have a relationship each, which are not to be added up.
 *
 * @param published the day of publication
 */
export async function* bodsStatements(database: Database, published: string): AsyncGenerator<BodsStatement> {
  const issuers = new Set<string>();
  for await (const issuer of issuersInOrder(database)) {
    if (issuer.cik !== null) issuers.add(issuer.cik);
    yield statement(recordId("issuer", issuer), "entity", published, published, {
      isComponent: false,
      entityType: { type: "registeredEntity" },
      name: issuer.name,
      identifiers: identifiersOf(issuer),
    });
  }
  const individuals = new Set<number>();
  for await (const person of personsInOrder(database)) {
    const isIssuerToo = person.cik !== null && issuers.has(person.cik);
    if (person.isIndividual && !isIssuerToo) individuals.add(person.id);
    if (isIssuerToo) continue;
    const type = person.isIndividual ? "person" : "entity";
    yield statement(recordId("person", person), type, published, published, partyDetails(person));
  }
  for await (const told of allTables(database)) yield* relationships(database, told, individuals, published);
}

function partyDetails(person: PersonRow): object {
  const identifiers = identifiersOf(person);
  if (!person.isIndividual)
    return { isComponent: false, entityType: { type: "legalEntity" }, name: person.name, identifiers };
  const names = [{ type: "legal", fullName: person.name }];
  return { isComponent: false, personType: "knownPerson", names, identifiers };
}

async function* relationships(
  database: Database,
  { of, table }: ClassTable,
  individuals: ReadonlySet<number>,
  published: string,
): AsyncGenerator<BodsStatement> {
  const holdings = table.rows.flatMap(({ filing, holders }) => {
    const stored = of.stored.get(filing.key);
    return holders.flatMap((holder) => {
      const person = stored?.covers.find(({ name }) => name === holder.name)?.person_id;
      return stored && person !== undefined ? [{ filing, holder, person, issuer: stored.issuer_id }] : [];
    });
  });
  const [issuers, persons] = await Promise.all([
    recordsOf(database, "issuer", [...new Set(holdings.map(({ issuer }) => issuer))]),
    recordsOf(database, "person", [...new Set(holdings.map(({ person }) => person))]),
  ]);
  for (const each of holdings) {
    const [issuer, person] = [issuers.get(each.issuer), persons.get(each.person)];
    if (!issuer || !person) continue;
    const [subject, interestedParty] = [recordId("issuer", issuer), recordId("person", person)];
    const { filing, holder } = each;
    const record = hashed(subject, interestedParty, table.securityClass ?? "", filing.key, holder.name);
    yield statement(
      record,
      "relationship",
      filing.filed ?? filing.signed ?? filing.event ?? published,
      published,
      {
        isComponent: false,
        subject,
        interestedParty,
        interests: [interestOf(holder, table.securityClass, individuals.has(each.person))],
      },
      subject,
      filing.key,
    );
  }
}

function interestOf(
  { amount, percent }: Holder,
  securityClass: string | null,
  isIndividual: boolean,
): object {
  const shares = amount === null ? "an amount not given" : `${toFixed(amount, 0)} shares`;
  const printed = printedPercent(percent);
  const share = printed && {
    minimum: Number(toFixed(lesserOf(printed.least, HUNDRED), 4)),
    maximum: Number(toFixed(lesserOf(printed.most, HUNDRED), 4)),
  };
  return {
    type: "shareholding",
    directOrIndirect: "unknown",
    // The standard knows a natural person alone as a beneficial owner.
    beneficialOwnershipOrControl: isIndividual,
    details: `Beneficial ownership under Rule 13d-3: ${shares} of ${securityClass ?? "a class not named"}, ${percent === null ? "no percent given" : `${percent}% as printed`}`,
    ...(share === null ? {} : { share }),
  };
}

function statement(
  recordIdOf: string,
  recordType: BodsStatement["recordType"],
  statementDate: string,
  published: string,
  recordDetails: object,
  subject: string = recordIdOf,
  filing: string | null = null,
): BodsStatement {
  return {
    statementId: hashed(recordIdOf, statementDate, JSON.stringify(recordDetails)),
    declarationSubject: subject,
    statementDate,
    publicationDetails: {
      publicationDate: published,
      bodsVersion: "0.4",
      publisher: { name: "beneficial" },
    },
    source: {
      type: ["selfDeclaration", "officialRegister"],
      description: `Schedules 13D and 13G filed with the SEC${filing === null ? "" : `: ${filing}`}`,
    },
    recordId: recordIdOf,
    recordType,
    recordStatus: "new",
    recordDetails,
  };
}

/** One CIK is one record, whether as issuer or as filer. */
const recordId = (kind: "issuer" | "person", { cik, name_key }: RecordRow): string =>
  cik === null ? `${kind}-${hashed(name_key).slice(0, 24)}` : `cik-${cik}`;

const identifiersOf = ({ cik }: RecordRow): readonly object[] =>
  cik === null
    ? []
    : [
        {
          id: cik,
          schemeName: "SEC Central Index Key",
          uri: `https://www.sec.gov/cgi-bin/browse-edgar?CIK=${cik}`,
        },
      ];

/** Between 32 and 64 signs, as the standard asks of a statement's id. */
const hashed = (...parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 40);
