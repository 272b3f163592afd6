import { strToU8, zipSync } from "fflate";

/** A sheet's rows as XML, as spreadsheet programs write them. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: string;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A workbook of sheets; the cells' style 1 shows a number as a date, style 2 by a format of the workbook's own. */
export function workbook(
  sheets: readonly WrittenSheet[],
  {
    strings = [],
    from1904 = false,
  }: { readonly strings?: readonly string[]; readonly from1904?: boolean } = {},
): Uint8Array {
  const parts: Record<string, string> = {
    "xl/workbook.xml": `<workbook ${main} ${relations}><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheets
      .map(({ name }, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${sheets
      .map((_, n) => `<Relationship Id="rId${n + 1}" Target="worksheets/sheet${n + 1}.xml"/>`)
      .join("")}</Relationships>`,
    "xl/styles.xml": `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="mmm\\ d, yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0.00 &quot;dd&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${main}>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
  };
  sheets.forEach(({ rows }, n) => {
    parts[`xl/worksheets/sheet${n + 1}.xml`] =
      `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A row of cells, each the attributes and the content of its element. */
export const row = (
  number: number,
  ...cells: readonly (readonly [attributes: string, content: string])[]
): string =>
  `<row r="${number}">${cells
    .map(
      ([attributes, content], n) =>
        `<c r="${String.fromCharCode(65 + n)}${number}" ${attributes}>${content}</c>`,
    )
    .join("")}</row>`;

export const inline = (text: string): readonly [string, string] => [
  't="inlineStr"',
  `<is><t>${text}</t></is>`,
];
