import type { Transaction } from "../../model/schedule.ts";
import type { BodyLines } from "./body-lines.ts";
import type { Places } from "./places.ts";
import { cellBeneath, rowAt, type TableCell, type TableRow } from "./table-rows.ts";
import { type Columns, type DateCell, dateCell, type Table, tableAbove } from "./transaction-table.ts";

const LONGEST_ROW = 600;
const MAY_DATE = /\d(?:[/.-]\d|\d{3})/;
const MOST_ROWS = 20_000;

/** Item 5(c) where it is given as rows: in the item, or on a schedule behind the signatures. */
export function transactionsOf(
  body: BodyLines,
  names: readonly string[],
  places: Places,
): readonly Transaction[] {
  const found: Transaction[] = [];
  let table: Table | null = null;
  let last = -1;
  for (let line = body.from; line < body.lines.length && found.length < MOST_ROWS; line++) {
    if (!body.mayHaveColumns(line)) continue;
    const text = body.lines[line]?.text ?? "";
    if (text.length < 8 || text.length > LONGEST_ROW || !MAY_DATE.test(text)) continue;
    const row = rowAt(body, line);
    const date = row && row.cells.length >= 2 ? dateCell(row) : null;
    if (!row || !date || !isTrade(row, date)) continue;
    if (line - last > 1) table = tableAbove(body, line, last, row, date, names, table);
    if (!table) continue;
    found.push(transactionOf(row, date, table.columns, table.person, `transactions.${found.length}`, places));
    last = line;
  }
  return found;
}

const isTrade = (row: TableRow, date: DateCell): boolean =>
  row.cells.some((cell) => cell !== date.cell && NUMBER.test(cell.text));

const NUMBER = /^[\s$(+-]*\d[\d,]*(?:\.\d+)?[\s)*%]*/;

function transactionOf(
  row: TableRow,
  date: DateCell,
  columns: Columns,
  person: string | null,
  path: string,
  places: Places,
): Transaction {
  const numbers = row.cells.filter(
    (cell) => cell !== date.cell && NUMBER.test(cell.text) && numberOf(cell.text) !== null,
  );
  const beneath = (heading: TableCell | null, among: readonly TableCell[]): TableCell | null =>
    heading ? cellBeneath({ ...row, cells: among }, heading) : null;
  const foundPrice = beneath(
    columns.price,
    numbers.filter((cell) => numbers.length > 1 || !columns.amount || cell.text.includes("$")),
  );
  const foundAmount =
    beneath(
      columns.amount,
      numbers.filter((cell) => cell !== foundPrice),
    ) ??
    numbers.find((cell) => cell !== foundPrice) ??
    null;
  const [amount, price] = inOrder(columns, foundAmount, foundPrice);
  const words = row.cells.filter(
    (cell) => cell !== date.cell && !numbers.includes(cell) && /[A-Za-z]/.test(cell.text),
  );
  const named = beneath(columns.person, words);
  const nature = beneath(
    columns.nature,
    words.filter((cell) => cell !== named),
  );
  const natural = nature ?? words.find((cell) => cell !== named && TRADE_WORD.test(cell.text)) ?? null;
  const values = { date: date.cell, amount, price, nature: natural };
  for (const [name, cell] of Object.entries(values)) if (cell) places.note(`${path}.${name}`, [cell.span]);
  return {
    person: named?.text ?? person,
    date: date.date,
    nature: natural?.text ?? null,
    amount: amount ? numberOf(amount.text) : null,
    price: price ? numberOf(price.text) : null,
    cells: row.cells.map(({ text }) => text),
  };
}

/** Columns are set loosely: of the two numbers the one with cents is the price, else they stand as their headings do. */
function inOrder(
  { amount, price }: Columns,
  foundAmount: TableCell | null,
  foundPrice: TableCell | null,
): readonly [TableCell | null, TableCell | null] {
  if (!amount || !price || !foundAmount || !foundPrice || amount.x === price.x)
    return [foundAmount, foundPrice];
  const looksPriced = [foundAmount, foundPrice].map(({ text }) => /\$|\.\d{2}/.test(text));
  const isCrossed =
    looksPriced[0] === looksPriced[1]
      ? amount.x < price.x !== foundAmount.x < foundPrice.x
      : looksPriced[0] === true;
  return isCrossed ? [foundPrice, foundAmount] : [foundAmount, foundPrice];
}

const TRADE_WORD =
  /^(?:buy|sell|bought|sold|purchased?|sales?|sell short|p|s|b|acquired|disposed|open market.*|exercise.*|gift.*)\b/i;

/** The number that a cell prints, without its signs: brackets say bought as often as sold. */
function numberOf(text: string): string | null {
  const match = /\d[\d,]*(?:\.\d+)?|\.\d+/.exec(text);
  return match ? match[0].replaceAll(",", "").replace(/^\./, "0.") : null;
}
