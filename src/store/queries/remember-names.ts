import { sql } from "kysely";
import { records } from "./records.ts";
import type { Transaction } from "./transaction.ts";

interface Named {
  readonly name: string;
  readonly nameKey: string;
}

/** Keeps every name under which an issuer was met, so that it is found by each of them, whichever came first. */
export const rememberIssuerNames = (
  trx: Transaction,
  issuers: readonly Named[],
  ids: readonly number[],
): Promise<void> => remember(trx, "issuer", issuers, ids);

/** Keeps every name under which a person was met. */
export const rememberPersonNames = (
  trx: Transaction,
  persons: readonly Named[],
  ids: readonly number[],
): Promise<void> => remember(trx, "person", persons, ids);

async function remember(
  trx: Transaction,
  whose: "issuer" | "person",
  named: readonly Named[],
  ids: readonly number[],
): Promise<void> {
  if (named.length === 0) return;
  const rows = named.map(({ name, nameKey }, n) => ({ id: ids[n], name, name_key: nameKey }));
  const [table, id] = [sql.table(`${whose}_name`), sql.ref(`${whose}_id`)];
  await sql`insert into ${table} (name_key, ${id}, name)
    select distinct on (name_key, id) name_key, id, name
    from ${records(rows, "id bigint, name text, name_key text")}
    order by name_key, id, name on conflict do nothing`.execute(trx);
}
