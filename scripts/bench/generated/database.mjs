// A database of made-up schedules that vary as real ones do: few issuers and persons have many, most have few; words
// come as often as in a language (Zipf), and years from 1993 on.

import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";

let seed = 20240723;
const random = () => {
  seed = (seed * 1664525 + 1013904223) % 4294967296;
  return seed / 4294967296;
};
const upTo = (n) => Math.floor(random() * n);
/** Small numbers come far more often than great ones. */
const skewed = (n) => Math.floor(n * random() ** 3);

const syllables = "ba co da el fi go ha in jo ka lu mo ne or pa qui ro sa ti ul ve wa xe yo zi".split(" ");
const made = Array.from({ length: 20_000 }, (_, n) => {
  let [word, rest] = ["", n + 25];
  for (; rest > 0; rest = Math.floor(rest / 25)) word += syllables[rest % 25];
  return word;
});
const common =
  "shares reporting persons issuer common stock beneficial ownership voting power board directors acquired purpose transaction may time plans proposals securities company price market fund partners management agreement".split(
    " ",
  );
const seldom =
  "proxy nomination spin-off activism tender restructuring litigation undervalued settlement standstill".split(
    " ",
  );

function word() {
  const dice = random();
  if (dice < 0.4) return common[skewed(common.length)];
  if (dice < 0.4005) return seldom[upTo(seldom.length)];
  return made[Math.floor(20_000 ** random()) - 1] ?? "the";
}

/** About 1,500 letters, some far longer. */
const text = () => Array.from({ length: 60 + skewed(900) }, word).join(" ");
const day = () =>
  new Date(Date.UTC(1993, 0, 1) + Math.floor(32 * 365.25 * random() ** 0.8) * 86_400_000)
    .toISOString()
    .slice(0, 10);
const forms = ["SC 13G", "SC 13G/A", "SC 13D", "SC 13D/A"];
const EMPTY = deflateRawSync("{}");
const AT_ONCE = 2_000;

/** A CIK of ten digits. */
export const cikOf = (kind, n) => `${kind}${String(n).padStart(9, "0")}`;

/** Adds schedules until there are so many, with their cover pages and, where asked for, the texts of two items. */
export async function growTo(database, from, to, { withTexts }) {
  const run = (statement, values) => database.statement(statement, values);
  const [issuers, persons] = [Math.ceil(to / 60), Math.ceil(to / 20)];
  const name = (what, n) => `${what} ${made[n % 20_000]} ${n}`.toUpperCase();
  for (const [table, key, many, what] of [
    ["issuer", "issuer_id", issuers, "Issuer"],
    ["person", "person_id", persons, "Capital"],
  ]) {
    const all = Array.from({ length: many }, (_, n) => n + 1);
    const columns = [all, all.map((n) => cikOf(what === "Issuer" ? 1 : 2, n)), all.map((n) => name(what, n))];
    await run(
      `insert into ${table} (id, cik, name, name_key) overriding system value
       select n, cik, name, name from unnest($1::bigint[], $2::text[], $3::text[]) as t (n, cik, name) on conflict do nothing`,
      columns,
    );
    await run(
      `insert into ${table}_name (name_key, ${key}, name) select name_key, id, name from ${table} on conflict do nothing`,
    );
  }
  for (let start = from; start < to; start += AT_ONCE) {
    const ids = Array.from({ length: Math.min(AT_ONCE, to - start) }, (_, n) => start + n + 1);
    const days = ids.map(day);
    const chosen = ids.map(() => forms[upTo(4)]);
    const numbers = ids.map(
      (n) => `0009999999-${String(n % 100).padStart(2, "0")}-${String(n).padStart(6, "0").slice(-6)}`,
    );
    const unique = ids.map((n, at) => `${String(n).padStart(10, "0")}${numbers[at].slice(10)}`);
    await run(
      `insert into filing (id, accession, name, source, form, filed_on) overriding system value
       select * from unnest($1::bigint[], $2::text[], $2::text[], $3::text[], $4::text[], $5::date[])`,
      [ids, unique, ids.map(() => "edgar"), chosen, days],
    );
    const of = ids.map(() => skewed(issuers) + 1);
    const hash = createHash("sha256").update(String(start)).digest();
    await run(
      `insert into schedule (id, filing_id, reader, is_current, raw_sha256, content_sha256, form, amendment_number,
         event_date, issuer_id, issuer_cik, issuer_name, security_class, cusips, document) overriding system value
       select n, n, 'bench', true, $6, $6, form, number, day::date - 5, issuer, i.cik, i.name, 'Common Stock', '{}', $7
       from unnest($1::bigint[], $2::text[], $3::int[], $4::text[], $5::bigint[]) as t (n, form, number, day, issuer)
       join issuer i on i.id = issuer`,
      [ids, chosen, chosen.map((form) => (form.endsWith("/A") ? 1 + upTo(9) : null)), days, of, hash, EMPTY],
    );
    const covers = ids.flatMap((id) => {
      const [many, first, shares] = [1 + skewed(6), skewed(persons), 100_000 + upTo(9_000_000)];
      return Array.from({ length: many }, (_, n) => [
        id,
        n,
        ((first + n) % persons) + 1,
        shares - n * 7,
        (0.5 + skewed(300) / 10).toFixed(1),
      ]);
    });
    await run(
      `insert into cover_page (schedule_id, position, person_id, name, cik, aggregate, percent, types)
       select s, n, p, x.name, x.cik, a, c::numeric, '{IA}'
       from unnest($1::bigint[], $2::int[], $3::bigint[], $4::numeric[], $5::text[]) as t (s, n, p, a, c) join person x on x.id = p`,
      [0, 1, 2, 3, 4].map((column) => covers.map((row) => row[column])),
    );
    if (!withTexts) continue;
    const items = ids.flatMap((id, n) => [
      [id, "2", days[n], text()],
      [id, "4", days[n], text()],
    ]);
    await run(
      `insert into item (schedule_id, item, day, text) select * from unnest($1::bigint[], $2::text[], $3::date[], $4::text[])`,
      [0, 1, 2, 3].map((column) => items.map((row) => row[column])),
    );
  }
  await run("vacuum analyze");
}

/** Queries as people ask them: one word or two, seldom and common, a phrase, and with a filter. */
export function queries(many) {
  const rare = () => made[1_000 + upTo(19_000)];
  const middling = () => made[50 + upTo(500)];
  const kinds = [
    () => ({ words: rare() }),
    () => ({ words: middling() }),
    () => ({ words: `${middling()} ${common[upTo(common.length)]}` }),
    () => ({ words: common[upTo(common.length)] }),
    () => ({ words: seldom[upTo(seldom.length)], item: "4" }),
    () => ({ words: `"${common[upTo(6)]} ${common[upTo(6)]}"` }),
    () => ({
      words: `${common[upTo(common.length)]} ${common[upTo(common.length)]}`,
      percent: { from: "5", to: "10" },
    }),
    () => ({ words: middling(), form: "13D", from: "2010-01-01" }),
  ];
  return Array.from({ length: many }, (_, n) => kinds[n % kinds.length]());
}

export const quantile = (times, part) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))];
