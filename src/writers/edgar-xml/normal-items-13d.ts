import { slashDate } from "../../base/plain-date.ts";
import { emptyItem } from "../../model/empty-schedule.ts";
import type { Item, Schedule, Transaction } from "../../model/schedule.ts";
import { printedAmount } from "../printed-values.ts";
import { exhibitsOutside, saysAll, transactionsOutside } from "../said-in-text.ts";
import type { WriteNote } from "../write-note.ts";
import { itemFields13D } from "./item-fields.ts";
import { addressInItemOne, partFromAddress } from "./normal-address.ts";
import { exhibitLine } from "./normal-exhibits.ts";
import { addedTo, normalItem, withParts } from "./normal-item.ts";

/**
 * The items of a Schedule 13D in the XML's elements. Item 1 repeats the title page, as EDGAR asks, and begins with the
 * sentence on earlier filings; the trades and the exhibits that the texts do not tell are listed in Items 5(c) and 7.
 */
export function normalItems13D(schedule: Schedule): {
  items: Schedule["items"];
  notes: readonly WriteNote[];
} {
  const items: Record<string, Item> = {};
  const notes: WriteNote[] = [];
  for (const [number, item] of Object.entries(schedule.items)) {
    const fields = itemFields13D[number];
    if (fields) items[number] = normalItem(item, fields);
    else
      notes.push({ path: `items.${number}`, message: `Schedule 13D has no Item ${number}; it is left out.` });
  }
  items["1"] = itemOne(schedule, items["1"] ?? emptyItem);
  extend(
    items,
    "5",
    "c",
    transactionsOutside(items["5"]?.text ?? "", schedule.transactions).map(transactionLine),
  );
  extend(
    items,
    "7",
    "filedExhibits",
    exhibitsOutside(items["7"]?.text ?? "", schedule.exhibits).map(exhibitLine),
  );
  return { items: Object.fromEntries(Object.entries(items).filter(([, { text }]) => text !== null)), notes };
}

/** Adds a list to a part, a line each, behind what it says. */
function extend(items: Record<string, Item>, number: string, part: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const item = items[number] ?? emptyItem;
  items[number] = withParts(itemFields13D[number] ?? [], item, addedTo(item.parts, part, lines.join("\n")));
}

function itemOne(schedule: Schedule, item: Item): Item {
  const { issuer, securityClass, history } = schedule;
  const { issuerPrincipalAddress: given, ...own } = item.parts;
  const told = given === undefined ? null : addressInItemOne(given, issuer.address);
  const address = told ?? issuer.address;
  const loose = told === null ? (given ?? null) : null;
  const parts: Record<string, string> = {
    ...(securityClass === null ? {} : { securityTitle: securityClass }),
    ...(issuer.name === null ? {} : { issuerName: issuer.name }),
    ...own,
    ...(address === null ? {} : { issuerPrincipalAddress: partFromAddress(address) }),
  };
  const said = Object.values(parts).join("\n");
  const additions = [history?.text ?? null, loose].filter((text) => text !== null && !saysAll(said, [text]));
  const added = additions.reduce<Readonly<Record<string, string>>>(
    (before, text) => (text === null ? before : addedTo(before, "commentText", text)),
    parts,
  );
  return withParts(itemFields13D["1"] ?? [], item, added);
}

/** A trade in one line: its cells as printed, or what is known of it. */
export function transactionLine({ cells, person, date, nature, amount, price }: Transaction): string {
  const known = [person, date && slashDate(date), nature, printedAmount(amount), printedAmount(price)];
  return (cells.length > 0 ? cells : known).filter((cell) => cell !== null && cell !== "").join(" | ");
}
