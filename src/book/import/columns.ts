import { nearestWord } from "../../base/did-you-mean.ts";
import { UserError } from "../../base/user-error.ts";
import { cellTexts, type Table, type TableRow } from "./table.ts";

/** What a column gives of a transaction. */
export type ColumnName =
  | "on"
  | "person"
  | "kind"
  | "security"
  | "quantity"
  | "price"
  | "amount"
  | "how"
  | "source"
  | "uses-security"
  | "uses-quantity";

/** Each column's usual headings besides its own name; capitals, blanks and marks make no difference. */
const headings: Readonly<Record<ColumnName, readonly string[]>> = {
  on: ["date", "trade date", "transaction date", "date of transaction"],
  person: ["holder", "account", "owner", "account name", "reporting person"],
  kind: ["type", "side", "action", "transaction", "transaction type", "buy sell", "b s"],
  security: ["symbol", "class", "ticker", "cusip", "title of class"],
  quantity: ["shares", "qty", "units", "number of shares", "number of securities"],
  price: ["price per share", "unit price", "share price"],
  amount: ["consideration", "proceeds", "net amount", "gross amount", "total", "principal"],
  how: ["how effected", "where and how effected", "description"],
  source: ["source document", "reference"],
  "uses-security": ["uses", "security used", "exercised security"],
  "uses-quantity": ["quantity used", "units used", "exercised quantity"],
};

const required = ["on", "person", "kind", "security", "quantity"] as const;

/** Where each column stands: its index among the cells of a row; -1 where the table has none. */
export type Columns = Readonly<Record<ColumnName, number>>;

/**
 * Finds the columns by the headings in a table's first row, in any order. A heading that opens with `#` is a note, and its
 * column is left alone; every other one has to be known, so that nothing is lost unseen.
 *
 * @throws UserError where a heading is not known or stands twice, or a needed column is missing.
 */
export function columnsOf(heading: TableRow, table: Table): Columns {
  const found: Record<ColumnName, number> = {
    on: -1,
    person: -1,
    kind: -1,
    security: -1,
    quantity: -1,
    price: -1,
    amount: -1,
    how: -1,
    source: -1,
    "uses-security": -1,
    "uses-quantity": -1,
  };
  const cells = cellTexts(heading);
  cells.forEach((cell, index) => {
    if (cell === "" || cell.startsWith("#")) return;
    const name = byHeading.get(plain(cell));
    if (name === undefined) throw new UserError(unknownHeading(cell), table.positionOf(index));
    const earlier = cells[found[name]];
    if (earlier !== undefined) {
      throw new UserError(
        `"${cell}" and "${earlier}" are both the column "${name}"; take one out, or open its heading with # to keep it as a note`,
        table.positionOf(index),
      );
    }
    found[name] = index;
  });
  if (found.quantity < 0 && plain(cells[found.amount] ?? "") === "amount") {
    throw new UserError(
      '"amount" may be shares or money; name the column "quantity" or "consideration"',
      table.positionOf(found.amount),
    );
  }
  for (const name of required) {
    if (found[name] >= 0) continue;
    throw new UserError(
      `there is no column "${name}" here; add it (it may be named ${[name, ...headings[name]].map((word) => `"${word}"`).join(", ")})`,
      table.positionOf(0),
    );
  }
  return found;
}

const byHeading = new Map(
  Object.entries(headings).flatMap(([name, others]) =>
    [name, ...others].map((heading) => [plain(heading), name as ColumnName] as const),
  ),
);

function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function unknownHeading(cell: string): string {
  const near = nearestWord(plain(cell), [...byHeading.keys()]);
  const mend = near
    ? `did you mean "${near}"?`
    : `the columns are ${Object.keys(headings).join(", ")}; open the heading of a note of your own with #`;
  return `there is no column "${cell}" here; ${mend}`;
}
