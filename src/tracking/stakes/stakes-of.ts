import type { PlainDate } from "../../base/plain-date.ts";
import { UserError } from "../../base/user-error.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { Database } from "../../store/index.ts";
import { type FoundPerson, findPersons, issuersOfPersons } from "../../store/queries/find-persons.ts";
import { outstandingReported } from "../../store/queries/outstanding-reported.ts";
import { storedSchedules } from "../../store/queries/stored-documents.ts";
import { holdersOn } from "../holders/holders-on.ts";
import type { HoldersTable } from "../holders/holders-table.ts";
import { type ClassFilings, classesOf, issuersMeant, storedOf } from "../holders/issuer-classes.ts";
import { type InsiderBeside, insidersBeside } from "./insiders-beside.ts";
import { historiesOf, type StakeHistory } from "./stake-history.ts";

/** All that the filings tell of the stakes in one class of an issuer. */
export interface ClassStakes {
  readonly table: HoldersTable;
  readonly histories: readonly StakeHistory[];
  readonly insiders: readonly InsiderBeside[];
}

/** Whose stakes are asked for. */
export interface StakesAsked {
  /** Name, ticker, CIK or CUSIP. */
  readonly issuer?: string | null;
  /** Words of the class's title or its letter: "Class A". */
  readonly securityClass?: string | null;
  readonly person?: string | null;
  readonly on?: PlainDate | null;
}

const MOST_ISSUERS = 100;

/**
 * The stakes in an issuer, class by class, or of a person in every issuer: the holders table on a date, what became of
 * each stake filing by filing, and the Forms 3, 4 and 5 of the same persons.
 *
 * @throws UserError where nobody is meant by the words, or several are
 * @example
 * const [common] = await stakesOf(database, { issuer: "LNTN", on: plainDate("2025-06-30") });
 */
export async function stakesOf(database: Database, asked: StakesAsked): Promise<readonly ClassStakes[]> {
  const persons = asked.person ? await personsMeant(database, asked.person) : null;
  const classes = await classesMeant(database, asked, persons);
  const told: ClassStakes[] = [];
  for (const of of classes) {
    const stakes = await classStakes(database, of, asked.on ?? null);
    const own = persons === null ? stakes : ofPersons(stakes, persons);
    if (own.histories.length > 0) told.push(own);
  }
  return told;
}

/** The holders table alone, of each class of an issuer: no document is unpacked for it. */
export async function holdersTables(
  database: Database,
  { issuer, securityClass, on }: StakesAsked,
): Promise<readonly HoldersTable[]> {
  const classes = ofClass(
    await classesOf(database, await issuersMeant(database, issuer ?? "")),
    securityClass,
  );
  return Promise.all(classes.map(async (of) => holdersOn(of, on ?? null, await reportedBy(database, of))));
}

async function classesMeant(
  database: Database,
  { issuer, securityClass, person }: StakesAsked,
  persons: readonly FoundPerson[] | null,
): Promise<readonly ClassFilings[]> {
  if (issuer) return ofClass(await classesOf(database, await issuersMeant(database, issuer)), securityClass);
  if (persons === null) throw new UserError("no issuer and no person is named; name one of them");
  const ids = persons.map(({ id }) => id);
  const issuers = await issuersOfPersons(database, ids, MOST_ISSUERS);
  const classes: ClassFilings[] = [];
  for (const each of issuers) classes.push(...(await classesOf(database, [each])));
  const own = ofClass(classes, securityClass);
  if (own.length === 0) throw new UserError(`no stake of "${person}" is in the database`);
  return own;
}

async function personsMeant(database: Database, words: string): Promise<readonly FoundPerson[]> {
  const found = await findPersons(database, words);
  if (found.length === 0)
    throw new UserError(
      `no reporting person in the database is "${words}"; give more or fewer words, or a CIK`,
    );
  return found;
}

function ofClass(
  classes: readonly ClassFilings[],
  words: string | null | undefined,
): readonly ClassFilings[] {
  if (!words) return classes;
  const found = classes.filter(({ securityClass }) =>
    securityClass?.toLowerCase().includes(words.toLowerCase()),
  );
  if (found.length > 0) return found;
  const titles = classes.map(({ securityClass }) => `"${securityClass ?? "no title"}"`).join(", ");
  throw new UserError(
    `no class is called "${words}"; there ${classes.length === 1 ? "is" : "are"} ${titles}`,
  );
}

async function classStakes(database: Database, of: ClassFilings, on: PlainDate | null): Promise<ClassStakes> {
  const ids = of.chains.flat().map((filing) => storedOf(of, filing).schedule_id);
  const documents = new Map<number, Schedule>();
  for await (const [id, schedule] of storedSchedules(database, ids)) documents.set(id, schedule);
  const table = holdersOn(of, on, await reportedBy(database, of));
  const histories = historiesOf(of, documents);
  const ciks = histories.flatMap(({ filings }) =>
    filings.flatMap(({ holders }) => holders.flatMap(({ cik }) => cik ?? [])),
  );
  const insiders = await insidersBeside(database, of.issuerIds, [...new Set(ciks)], on);
  return { table, histories, insiders };
}

const reportedBy = (database: Database, of: ClassFilings) =>
  outstandingReported(database, of.issuer.cik === null ? [] : [of.issuer.cik]);

/** The part of a class's stakes that is of some persons and those who file with them. */
function ofPersons(
  { table, histories, insiders }: ClassStakes,
  persons: readonly FoundPerson[],
): ClassStakes {
  const ids = new Set(persons.map(({ id }) => id));
  const own = histories.filter(({ personIds }) => personIds.some((id) => ids.has(id)));
  const keys = new Set(own.flatMap(({ filings }) => filings.map(({ filing }) => filing.key)));
  const ciks = new Set(
    own.flatMap(({ filings }) => filings.flatMap(({ holders }) => holders.flatMap(({ cik }) => cik ?? []))),
  );
  return {
    table: {
      ...table,
      rows: table.rows.filter(({ filing }) => keys.has(filing.key)),
      exits: table.exits.filter(({ filing }) => keys.has(filing.key)),
    },
    histories: own,
    insiders: insiders.filter(({ cik }) => ciks.has(cik)),
  };
}
