import { emptyItem } from "../../model/empty-schedule.ts";
import type { Item, Schedule } from "../../model/schedule.ts";
import { institutions } from "../institutions.ts";
import { printedAddress } from "../printed-values.ts";
import { wholeText } from "../said-in-text.ts";
import type { WriteNote } from "../write-note.ts";
import { itemFields13G, letteredElsewhere13G } from "./item-fields.ts";
import { normalItem, withParts } from "./normal-item.ts";

/** The items of a Schedule 13G in the XML's elements, with their boxes. An original's Item 1 repeats the title page. */
export function normalItems13G(schedule: Schedule): {
  items: Schedule["items"];
  notes: readonly WriteNote[];
} {
  const items: Record<string, Item> = {};
  const notes: WriteNote[] = [];
  for (const [number, item] of Object.entries(schedule.items)) {
    if (itemFields13G[number]) items[number] = normalItem13G(item, number, notes);
    else
      notes.push({ path: `items.${number}`, message: `Schedule 13G has no Item ${number}; it is left out.` });
  }
  if (items["1"] || schedule.form === "SCHEDULE 13G") items["1"] = itemOne(schedule, items["1"] ?? emptyItem);
  return { items: Object.fromEntries(Object.entries(items).filter(([, item]) => saysAnything(item))), notes };
}

function normalItem13G(item: Item, number: string, notes: WriteNote[]): Item {
  const fields = itemFields13G[number] ?? [];
  const renamed = withFormNames(item, number);
  const isBoxesOnly = number === "5" || (number === "3" && !isProse(item));
  if (isBoxesOnly && wholeText(item) !== "" && item.notApplicable !== true && item.marked.length === 0) {
    const message = `Item ${number} holds only boxes in the XML; its text is left out.`;
    notes.push({ path: `items.${number}.text`, message });
  }
  return {
    ...normalItem(isBoxesOnly ? { ...renamed, text: null } : renamed, fields),
    notApplicable: number === "1" || number === "2" || number === "4" ? null : item.notApplicable,
    marked: normalMarks(item.marked, number),
  };
}

/** Item 3 has a text where a box is marked for another institution, or where no box is. */
const isProse = ({ parts, marked, notApplicable }: Item): boolean =>
  parts.otherTypeOfPersonFiling !== undefined || (marked.length === 0 && notApplicable !== true);

function withFormNames(item: Item, number: string): Item {
  const names = letteredElsewhere13G[number] ?? {};
  const parts = Object.entries(item.parts)
    .filter(([key]) => !(number === "2" && (key === "d" || key === "e")))
    .map(([key, text]) => [names[key] ?? key, text] as const);
  const isParts = item.text === Object.values(item.parts).join("\n\n");
  const text = isParts ? parts.map(([, part]) => part).join("\n\n") : item.text;
  return { ...item, text, parts: Object.fromEntries(parts) };
}

function normalMarks(marked: readonly string[], number: string): readonly string[] {
  if (number === "3") {
    return marked.map(
      (mark) => institutions.find(({ letter }) => letter === mark.toLowerCase())?.code ?? mark,
    );
  }
  return number === "5" && marked.length > 0 ? ["x"] : [];
}

function itemOne({ issuer }: Schedule, item: Item): Item {
  const fields = itemFields13G["1"] ?? [];
  const address = issuer.address === null ? null : printedAddress(issuer.address).join(", ");
  return withParts(fields, item, {
    ...(issuer.name === null ? {} : { issuerName: issuer.name }),
    ...(address === null ? {} : { issuerPrincipalExecutiveOfficeAddress: address }),
    ...item.parts,
  });
}

const saysAnything = ({ text, notApplicable, marked }: Item): boolean =>
  text !== null || notApplicable !== null || marked.length > 0;
