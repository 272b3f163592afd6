import { UserError } from "../../base/user-error.ts";
import { accessionIn, type EdgarClient, tenDigits } from "../../edgar/index.ts";

/** What is wanted of EDGAR: one filing, or all of a company or a filer. */
export type AskedOfEdgar =
  | { readonly kind: "filing"; readonly accession: string; readonly cik: string }
  | { readonly kind: "company"; readonly cik: string; readonly name: string };

/**
 * Takes a word of the user's for an accession number, a CIK, a ticker or a name, in this order.
 *
 * @throws UserError where it is none of them, or a name that several have
 */
export async function askedOfEdgar(edgar: EdgarClient, word: string): Promise<AskedOfEdgar> {
  const accession = /^\d{10}-?\d{2}-?\d{6}$/.test(word.trim()) ? accessionIn(word.trim()) : null;
  if (accession !== null) return { kind: "filing", accession, cik: accession.slice(0, 10) };
  const cik = tenDigits(word.replace(/^CIK ?/i, ""));
  if (cik !== null) return { kind: "company", cik, name: `CIK ${cik}` };
  const companies = await edgar.companyTickers();
  const byTicker = companies.find(({ ticker }) => ticker.toUpperCase() === word.trim().toUpperCase());
  if (byTicker) return { kind: "company", cik: byTicker.cik, name: byTicker.name };
  const wanted = plain(word);
  const named = new Map(
    companies
      .filter(({ name }) => plain(name).startsWith(wanted))
      .map((company) => [company.cik, company] as const),
  );
  const exact = [...named.values()].filter(({ name }) => plain(name) === wanted);
  const [first, ...others] = exact.length === 1 ? exact : [...named.values()];
  if (first && others.length === 0) return { kind: "company", cik: first.cik, name: first.name };
  if (!first)
    throw new UserError(
      `"${word}" is no file here, and no company with a ticker has that name or ticker; give a path, a CIK, an accession number or a ticker`,
    );
  const some = [first, ...others].slice(0, 5).map(({ name, cik: own }) => `${name} (CIK ${own})`);
  throw new UserError(`"${word}" is the name of several companies: ${some.join(", ")}; give the CIK of one`);
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, "")
    .replace(/ +/g, " ")
    .trim();
