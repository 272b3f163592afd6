import type { Migration } from "kysely";
import * as firstTables from "./0001-first-tables.ts";

/** Every migration by name, in order. One that a released version carries is never changed again. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-first-tables": firstTables,
};
