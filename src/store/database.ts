import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** An open database: one schema and one query layer, whatever serves it. */
export interface Database {
  readonly kind: "embedded" | "server" | "memory";
  /** Where it is, to be told to the user; never with a password. */
  readonly where: string;
  readonly sql: Kysely<Tables>;
  /** Runs one statement as the job queue words it, with `$1` for its values. */
  readonly statement: (text: string, values?: readonly unknown[]) => Promise<readonly object[]>;
  /** Leaves the database. The embedded server stops when the last one leaves. */
  readonly close: () => Promise<void>;
}
