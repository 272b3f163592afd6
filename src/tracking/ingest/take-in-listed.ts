import type { ListedFiling } from "../../edgar/index.ts";
import { type Database, filingsWithoutBytes, saveFilings, together } from "../../store/index.ts";
import type { Queue } from "../jobs/queue.ts";
import { retrying } from "../retrying.ts";

/** What a list of filings brought. */
export interface ListedTakenIn {
  readonly listed: number;
  /** Not known before. */
  readonly new: number;
  /** To be fetched, new or not. */
  readonly toFetch: number;
}

const PAGE = 500;

/** Notes filings that a list names, each once however many lists and companies name it, and asks for those that are not here. */
export async function takeInListed(
  database: Database,
  queue: Queue,
  listed: readonly ListedFiling[],
): Promise<ListedTakenIn> {
  const sum = { listed: listed.length, new: 0, toFetch: 0 };
  for (let at = 0; at < listed.length; at += PAGE) {
    const page = listed.slice(at, at + PAGE);
    const done = await retrying(() => together(database, (inside) => takeInPage(inside, queue, page)));
    sum.new += done.new;
    sum.toFetch += done.toFetch;
  }
  return sum;
}

async function takeInPage(inside: Database, queue: Queue, page: readonly ListedFiling[]) {
  const saved = await saveFilings(
    inside,
    page.map(({ accession, form, filedOn, path, parties }) => ({
      accession,
      name: path,
      source: "edgar",
      form,
      filedOn,
      acceptedAt: null,
      parties: parties.map(({ cik, name, role }) => ({
        role: role ?? "listed",
        cik,
        name,
        fileNumber: null,
      })),
      raw: null,
    })),
  );
  const missing = await filingsWithoutBytes(
    inside,
    saved.map(({ id }) => id),
  );
  const pieces = page.flatMap(({ accession, path }, n) => {
    const filing = saved[n]?.id;
    return filing !== undefined && missing.has(filing)
      ? [{ key: accession, of: { filing, accession, path } }]
      : [];
  });
  await queue.within(inside).add("download", pieces);
  return { new: saved.filter(({ isNew }) => isNew).length, toFetch: pieces.length };
}
