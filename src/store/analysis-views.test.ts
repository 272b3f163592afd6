import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { memoryDatabase } from "./testing/memory-database.ts";

let database: Database;
beforeAll(async () => {
  database = await memoryDatabase();
}, 120_000);
afterAll(() => database.close());

const page = readFileSync(new URL("../../docs/database.md", import.meta.url), "utf8");

/** The columns of a table under a heading "### analysis.x", as the page lists them. */
function documented(): ReadonlyMap<string, readonly string[]> {
  const sections = page.split(/^###? /m).slice(1);
  return new Map(
    sections.flatMap((section) => {
      const [, view] = /^(analysis\.[a-z_]+)\n/.exec(section) ?? [];
      if (view === undefined) return [];
      const cells = [...section.matchAll(/^\| ((?:`[a-z_]+`(?:, )?)+) \|/gm)];
      return [
        [
          view,
          cells.flatMap(([, names]) =>
            [...(names ?? "").matchAll(/`([a-z_]+)`/g)].map(([, name]) => name ?? ""),
          ),
        ],
      ];
    }),
  );
}

test("docs/database.md lists every view for analysts with just the columns that it has", async () => {
  const rows = (await database.statement(
    `select table_schema || '.' || table_name as view, column_name as name from information_schema.columns
     where table_schema = 'analysis' order by 1, ordinal_position`,
  )) as readonly { readonly view: string; readonly name: string }[];
  const existing = new Map<string, string[]>();
  for (const { view, name } of rows) existing.set(view, [...(existing.get(view) ?? []), name]);
  const told = [...documented()].map(([view, columns]) => [view, [...columns].sort()]);
  expect(told.sort()).toEqual([...existing].map(([view, columns]) => [view, columns.sort()]).sort());
});

test("every query of docs/database.md runs", async () => {
  const queries = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, query]) => query ?? "");
  expect(queries.length).toBeGreaterThan(3);
  for (const query of queries) await database.statement(query.trim().replace(/;$/, ""));
});

test("every table of the database is named in docs/database.md", async () => {
  const rows = (await database.statement(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  )) as readonly { readonly name: string }[];
  const tables = rows.map(({ name }) => name).filter((name) => !name.startsWith("migration"));
  expect(tables.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
