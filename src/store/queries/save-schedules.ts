import { sql } from "kysely";
import type { Finding } from "../../model/finding.ts";
import { isEntityName, nameKey } from "../../model/person-name.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { Database } from "../database.ts";
import { hex, records } from "./records.ts";
import { rememberIssuerNames, rememberPersonNames } from "./remember-names.ts";
import { resolveIssuers } from "./resolve-issuers.ts";
import { resolvePersons } from "./resolve-persons.ts";
import {
  coverRows,
  findingRows,
  issuerAsNamed,
  issuerOf,
  itemRows,
  lastSignature,
  personsOf,
  problemRows,
} from "./schedule-rows.ts";
import { inTransaction, type Transaction } from "./transaction.ts";

/** What was read out of a filing, as it is saved. */
export interface ReadFiling {
  readonly filingId: number;
  /** Which reader read it: the package's version and the readers' own. */
  readonly reader: string;
  readonly rawSha256: Uint8Array;
  readonly schedule: Schedule;
  readonly findings: readonly Finding[];
  /** The Schedule as JSON, deflated, and the hash of that JSON and of the findings. */
  readonly document: Uint8Array;
  readonly contentSha256: Uint8Array;
}

/** How many readings were written, and how many said what was known already. */
export interface SavedSchedules {
  readonly written: number;
  readonly unchanged: number;
}

/**
 * Saves readings with their cover pages, items, problems and findings, all of them or none. A reading that says what the
 * current one says is not written again, and only its reader is noted; one that differs becomes current, and the old one
 * is kept.
 */
export async function saveSchedules(
  { sql: db }: Database,
  readings: readonly ReadFiling[],
): Promise<SavedSchedules> {
  if (readings.length === 0) return { written: 0, unchanged: 0 };
  return inTransaction(db, async (trx) => {
    const changed = await changedReadings(trx, readings);
    if (changed.length === 0) return { written: 0, unchanged: readings.length };
    const issuers = changed.map(({ schedule }) => issuerOf(schedule));
    const named = issuers.flatMap((issuer) => issuer ?? []);
    const resolved = await resolveIssuers(trx, named);
    const issuerIds = issuers.map((issuer) => (issuer ? (resolved[named.indexOf(issuer)] ?? null) : null));
    const ids = await insertSchedules(trx, changed, issuerIds);
    await rememberIssuerNames(trx, named, resolved);
    await insertParts(trx, changed, ids);
    return { written: changed.length, unchanged: readings.length - changed.length };
  });
}

/** The last of each filing's readings, where it differs from the current one, which it replaces. */
async function changedReadings(
  trx: Transaction,
  readings: readonly ReadFiling[],
): Promise<readonly ReadFiling[]> {
  const last = [...new Map(readings.map((reading) => [reading.filingId, reading])).values()].sort(
    (a, b) => a.filingId - b.filingId,
  );
  const ids = last.map(({ filingId }) => filingId);
  // Two workers with one filing wait for each other here.
  await sql`select id from filing where id = any(${ids}::bigint[]) order by id for update`.execute(trx);
  const { rows } = await sql<{ readonly filing_id: number; readonly content: string }>`
    select filing_id, encode(content_sha256, 'hex') as content from schedule
    where is_current and filing_id = any(${ids}::bigint[])`.execute(trx);
  const current = new Map(rows.map(({ filing_id, content }) => [filing_id, content]));
  const isChanged = ({ filingId, contentSha256 }: ReadFiling): boolean =>
    current.get(filingId) !== hex(contentSha256);
  const changed = last.filter(isChanged);
  await noteReaders(
    trx,
    last.filter((reading) => !isChanged(reading)),
  );
  const replaced = changed.filter(({ filingId }) => current.has(filingId)).map(({ filingId }) => filingId);
  if (replaced.length > 0)
    await sql`update schedule set is_current = false where is_current and filing_id = any(${replaced}::bigint[])`.execute(
      trx,
    );
  return changed;
}

/** So that nobody reads again what the newest reader has read. */
async function noteReaders(trx: Transaction, readings: readonly ReadFiling[]): Promise<void> {
  if (readings.length === 0) return;
  const rows = readings.map(({ filingId, reader, rawSha256 }) => ({
    id: filingId,
    reader,
    raw: hex(rawSha256),
  }));
  await sql`update schedule s set reader = r.reader, raw_sha256 = decode(r.raw, 'hex')
    from ${records(rows, "id bigint, reader text, raw text")}
    where s.filing_id = r.id and s.is_current
      and (s.reader <> r.reader or s.raw_sha256 <> decode(r.raw, 'hex'))`.execute(trx);
}

async function insertSchedules(
  trx: Transaction,
  readings: readonly ReadFiling[],
  issuerIds: readonly (number | null)[],
): Promise<readonly number[]> {
  const rows = readings.map(({ filingId, reader, rawSha256, contentSha256, schedule }, n) => ({
    n: n + 1,
    filing_id: filingId,
    reader,
    raw: hex(rawSha256),
    content: hex(contentSha256),
    form: schedule.form,
    amendment_number: schedule.amendmentNumber,
    previous_accession: schedule.previousAccessionNumber,
    event_date: schedule.eventDate,
    issuer_id: issuerIds[n],
    ...issuerAsNamed(schedule),
    security_class: schedule.securityClass,
    cusips: schedule.issuer.cusips,
    rules: schedule.rules,
    signed_on: lastSignature(schedule),
  }));
  const columns =
    "n int, filing_id bigint, reader text, raw text, content text, form text, amendment_number int, previous_accession text, event_date date, issuer_id bigint, issuer_cik text, issuer_name text, security_class text, cusips text[], rules text[], signed_on date";
  const documents = readings.map(({ document }) => Buffer.from(document));
  const { rows: saved } = await sql<{ readonly id: number; readonly filing_id: number }>`
    insert into schedule (filing_id, reader, is_current, raw_sha256, content_sha256, form, amendment_number,
      previous_accession, event_date, issuer_id, issuer_cik, issuer_name, security_class, cusips, rules,
      signed_on, document)
    select filing_id, reader, true, decode(raw, 'hex'), decode(content, 'hex'), form, amendment_number,
      previous_accession, event_date, issuer_id, issuer_cik, issuer_name, security_class, coalesce(cusips, '{}'),
      coalesce(rules, '{}'), signed_on, d.document
    from ${records(rows, columns)}
    join unnest(${documents}::bytea[]) with ordinality as d (document, n) on d.n = r.n
    order by r.n returning id, filing_id`.execute(trx);
  const byFiling = new Map(saved.map(({ id, filing_id }) => [filing_id, id]));
  return readings.map(({ filingId }) => {
    const id = byFiling.get(filingId);
    if (id === undefined) throw new Error(`a reading of filing ${filingId} was not saved`);
    return id;
  });
}

async function insertParts(
  trx: Transaction,
  readings: readonly ReadFiling[],
  ids: readonly number[],
): Promise<void> {
  const persons = readings.flatMap(({ schedule }) => personsOf(schedule));
  const named = persons.map(({ cik, name }) => ({
    cik,
    name,
    nameKey: nameKey(name) || name,
    isEntity: isEntityName(name),
  }));
  const personIds = await resolvePersons(trx, named);
  await rememberPersonNames(trx, named, personIds);
  let person = 0;
  const covers = readings.flatMap(({ schedule }, n) =>
    coverRows(schedule, ids[n] ?? 0).map((row) => {
      const cik = persons[person]?.cik ?? null;
      return { ...row, cik, person_id: personIds[person++] };
    }),
  );
  await sql`insert into cover_page
    select schedule_id, position, person_id, name, cik, member_of_group, citizenship, sole_voting, shared_voting,
      sole_dispositive, shared_dispositive, aggregate, percent, percent_is_below, coalesce(types, '{}')
    from ${records(covers, COVER_COLUMNS)}`.execute(trx);
  const items = readings.flatMap(({ schedule }, n) => itemRows(schedule, ids[n] ?? 0));
  await sql`insert into item (schedule_id, item, heading, text, day)
    select r.*, coalesce(f.filed_on, s.event_date)
    from ${records(items, "schedule_id bigint, item text, heading text, text text")}
    join schedule s on s.id = r.schedule_id join filing f on f.id = s.filing_id`.execute(trx);
  const problems = readings.flatMap(({ schedule }, n) => problemRows(schedule, ids[n] ?? 0));
  await sql`insert into problem
    select * from ${records(problems, "schedule_id bigint, code text, message text, line int")}`.execute(trx);
  const findings = readings.flatMap((reading, n) => findingRows(reading.findings, ids[n] ?? 0));
  await sql`insert into finding
    select schedule_id, check_id, severity, outcome, coalesce(who, '{}'), message, document
    from ${records(findings, FINDING_COLUMNS)}`.execute(trx);
}

const COVER_COLUMNS =
  "schedule_id bigint, position int, person_id bigint, name text, cik text, member_of_group text, citizenship text, sole_voting numeric, shared_voting numeric, sole_dispositive numeric, shared_dispositive numeric, aggregate numeric, percent numeric, percent_is_below boolean, types text[]";

const FINDING_COLUMNS =
  "schedule_id bigint, check_id text, severity text, outcome text, who text[], message text, document jsonb";
