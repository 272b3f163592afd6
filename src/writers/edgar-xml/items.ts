import type { Item } from "../../model/schedule.ts";
import { addressBlock } from "./address.ts";
import { type ItemField, itemFields13D, itemFields13G } from "./item-fields.ts";
import { addressInItemOne } from "./normal-address.ts";
import { type Asked, counted, isAsked, leaf, type Sheet, yesNo } from "./sheet.ts";
import { edgarTypes } from "./types.ts";
import { elementUnlessEmpty, type XmlElement } from "./xml.ts";

/** The body: `items1To7` of Schedule 13D, `items` of Schedule 13G. An amendment may leave items out. */
export function itemElements(sheet: Sheet): XmlElement | null {
  const fields = sheet.is13G ? itemFields13G : itemFields13D;
  const name = sheet.is13G ? "items" : "items1To7";
  return elementUnlessEmpty(
    name,
    Object.keys(fields).map((number) => itemElement(sheet, number, fields[number] ?? [])),
  );
}

function itemElement(sheet: Sheet, number: string, fields: readonly ItemField[]): XmlElement | null {
  const item = sheet.schedule.items[number];
  const path = `items.${number}`;
  if (!item) {
    const asked: Asked = number === "1" && !sheet.is13G ? "always" : "of originals";
    if (isAsked(sheet, asked))
      sheet.note(path, `EDGAR asks for Item ${number}, which the schedule does not give.`);
    return null;
  }
  const asked: Asked = sheet.is13G ? "never" : "of originals";
  return elementUnlessEmpty(`item${number}`, [
    ...(sheet.is13G && number !== "1" && number !== "2" && number !== "4" ? boxes(sheet, item, number) : []),
    ...fields
      .filter(({ within }) => within === undefined)
      .map((field) => fieldElement(sheet, item, path, field, asked)),
    ...nested(sheet, item, path, fields),
  ]);
}

function fieldElement(
  sheet: Sheet,
  item: Item,
  path: string,
  field: ItemField,
  asked: Asked,
): XmlElement | null {
  const at = `${path}.parts.${field.part}`;
  const text = item.parts[field.part] ?? null;
  if (!field.isAddress) {
    return leaf(sheet, field.element, at, text, field.type, field.part === "commentText" ? "never" : asked);
  }
  return addressBlock(
    sheet,
    field.element,
    at,
    text === null ? null : addressInItemOne(text, sheet.schedule.issuer.address),
    "always",
  );
}

/** Item 4 of Schedule 13G has its powers in an element of their own. */
function nested(
  sheet: Sheet,
  item: Item,
  path: string,
  fields: readonly ItemField[],
): readonly (XmlElement | null)[] {
  const name = fields.find(({ within }) => within !== undefined)?.within;
  if (name === undefined) return [];
  const inside = fields.filter(({ within }) => within === name);
  return [
    elementUnlessEmpty(
      name,
      inside.map((field) => fieldElement(sheet, item, path, field, "never")),
    ),
  ];
}

/** The boxes of Schedule 13G: "not applicable", the institutions of Item 3, Item 5's five percent or less. */
function boxes(sheet: Sheet, item: Item, number: string): readonly (XmlElement | null)[] {
  const path = `items.${number}`;
  if (item.notApplicable === null && isAsked(sheet, "of originals")) {
    sheet.note(`${path}.notApplicable`, `EDGAR asks whether Item ${number} applies.`);
  }
  return [
    yesNo("notApplicableFlag", item.notApplicable),
    ...(number === "3" ? institutionsOf(sheet, item, path) : []),
    number === "5" ? fivePercentOrLess(item) : null,
  ];
}

function institutionsOf(sheet: Sheet, { marked }: Item, path: string): readonly (XmlElement | null)[] {
  counted(sheet, `${path}.marked`, "typeOfPersonFiling", marked.length, 0, 11);
  return marked.map((code, i) =>
    leaf(sheet, "typeOfPersonFiling", `${path}.marked.${i}`, code, edgarTypes.institution),
  );
}

function fivePercentOrLess({ marked, notApplicable }: Item): XmlElement | null {
  return marked.includes("x") || notApplicable !== null
    ? yesNo("classOwnership5PercentOrLess", marked.includes("x"))
    : null;
}
