import { listIn, recordIn, textIn } from "./json-values.ts";
import { tenDigits } from "./listed-filing.ts";

/** A ticker and the company whose security it stands for. A company with several classes has several. */
export interface CompanyTicker {
  /** Ten digits. */
  readonly cik: string;
  readonly name: string;
  readonly ticker: string;
  /** Told by the file with exchanges alone, and not for every ticker. */
  readonly exchange: string | null;
}

/**
 * Reads the SEC's map of tickers, in either of its two files: `company_tickers_exchange.json` (a list of fields and rows of
 * them) or `company_tickers.json` (numbered objects).
 *
 * @returns `null` where the document is neither
 * @example
 * readCompanyTickers({ fields: ["cik", "name", "ticker", "exchange"], data: [[320193, "Apple Inc.", "AAPL", "Nasdaq"]] })
 * //=> [{ cik: "0000320193", name: "Apple Inc.", ticker: "AAPL", exchange: "Nasdaq" }]
 */
export function readCompanyTickers(json: unknown): readonly CompanyTicker[] | null {
  const document = recordIn(json);
  if (document === null) return null;
  const fields = listIn(document.fields);
  const rows =
    fields.length > 0
      ? listIn(document.data).map((row) => fromColumns(fields, listIn(row)))
      : Object.values(document).map(fromObject);
  const tickers = rows.filter((row) => row !== null);
  return tickers.length > 0 ? tickers : null;
}

function fromColumns(fields: readonly unknown[], row: readonly unknown[]): CompanyTicker | null {
  const cell = (field: string): unknown => row[fields.indexOf(field)];
  return tickerOf(cell("cik"), cell("name"), cell("ticker"), cell("exchange"));
}

function fromObject(value: unknown): CompanyTicker | null {
  const company = recordIn(value);
  return tickerOf(company?.cik_str, company?.title, company?.ticker, null);
}

function tickerOf(
  cikTold: unknown,
  nameTold: unknown,
  tickerTold: unknown,
  exchange: unknown,
): CompanyTicker | null {
  const cik = tenDigits(textIn(cikTold) ?? "");
  const name = textIn(nameTold);
  const ticker = textIn(tickerTold);
  if (cik === null || name === null || ticker === null || ticker === "") return null;
  return { cik, name, ticker, exchange: textIn(exchange) || null };
}
