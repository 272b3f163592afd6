import { toDecimal, toFixed } from "../../base/decimal.ts";
import type { Rational } from "../../base/rational.ts";
import type { Database } from "../../store/index.ts";
import { type ExportedRow, issuersInOrder } from "../../store/queries/rows-in-order.ts";
import { holdersOn } from "../holders/holders-on.ts";
import type { HolderRow, HoldersTable } from "../holders/holders-table.ts";
import { type ClassFilings, classesOf, storedOf } from "../holders/issuer-classes.ts";

/** A class's filings with the table that they give. */
export interface ClassTable {
  readonly of: ClassFilings;
  readonly table: HoldersTable;
}

/** The holders tables of all issuers in the database, one class at a time. */
export async function* allTables(database: Database): AsyncGenerator<ClassTable> {
  for await (const issuer of issuersInOrder(database)) {
    for (const of of await classesOf(database, [issuer])) {
      // What two rows of the table of issuers turn out to be one is told once, with the first.
      const ids = of.chains.flat().map((filing) => storedOf(of, filing).issuer_id);
      if (Math.min(...ids) !== issuer.id) continue;
      yield { of, table: holdersOn(of, null) };
    }
  }
}

/** The rows of all holders tables, as they are exported. */
export async function* stakeRows(database: Database): AsyncGenerator<ExportedRow> {
  for await (const { table } of allTables(database)) {
    for (const row of table.rows) yield exportedRow(table, row);
  }
}

const exportedRow = (
  { issuer, securityClass }: HoldersTable,
  { holders, filing, shares, percent }: HolderRow,
): ExportedRow => ({
  issuer_cik: issuer.cik,
  issuer_name: issuer.name,
  security_class: securityClass,
  holders: holders.map(({ name }) => name),
  holder_ciks: holders.map(({ cik }) => cik ?? ""),
  shares_least: numberText(shares.least),
  shares_most: shares.most && numberText(shares.most),
  shares_reason: shares.reason,
  percent_least: numberText(percent.least),
  percent_most: percent.most && numberText(percent.most),
  form: filing.form,
  amendment_number: filing.amendmentNumber,
  event_date: filing.event,
  filed_on: filing.filed,
  filing: filing.key,
});

const numberText = (value: Rational): string => toDecimal(value) ?? toFixed(value, 9);
