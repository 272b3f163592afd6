import { nearestWord } from "../../../base/did-you-mean.ts";
import { type FilePosition, UserError } from "../../../base/user-error.ts";
import type { Table } from "../table.ts";
import { dateStylesIn } from "./date-styles.ts";
import { type PartReader, partsOf } from "./package-parts.ts";
import { serialDate } from "./serial-date.ts";
import { sharedStringsIn } from "./shared-strings.ts";
import { columnLetters, readSheet } from "./sheet-rows.ts";
import { sheetsIn, type WorkbookParts } from "./sheets.ts";

/**
 * A sheet of an .xlsx workbook. Numbers come as their exact text, days as ISO dates, formulas as the values last saved.
 *
 * @param sheet its name; `null` where the workbook has only one
 * @throws UserError where it is no workbook, or the sheet is not there or not said
 */
export function xlsxTable(bytes: Uint8Array, file: string, sheet: string | null): Table {
  const part = partsOf(bytes, file);
  const workbook = part("xl/workbook.xml");
  if (workbook === null)
    throw new UserError("this is no workbook that can be read; save it as .xlsx again", { file });
  const { sheets, from1904 } = sheetsIn(workbook, part("xl/_rels/workbook.xml.rels") ?? "");
  const { name, path } = chosen(sheets, sheet, file);
  const label = `${file}#${name}`;
  let line = 1;
  const positionOf = (cell: number): FilePosition => ({ file: label, line, column: columnLetters(cell) });
  return {
    file: label,
    firstColumn: "A",
    dateOfSerial: (serial) => serialDate(serial, from1904),
    positionOf,
    readRows: (visit) => {
      readSheet(needed(part, path, label), {
        strings: sharedStringsIn(part("xl/sharedStrings.xml") ?? ""),
        dateStyles: dateStylesIn(part("xl/styles.xml") ?? ""),
        from1904,
        refuse: (sentence, row, cell) => {
          line = row;
          return new UserError(sentence, positionOf(cell));
        },
        visit: (row) => {
          line = row.line;
          visit(row);
        },
      });
    },
  };
}

function needed(part: PartReader, path: string, file: string): string {
  const xml = part(path);
  if (xml === null)
    throw new UserError("this sheet is not in the workbook's file; save it as .xlsx again", { file });
  return xml;
}

function chosen(
  sheets: WorkbookParts["sheets"],
  wanted: string | null,
  file: string,
): WorkbookParts["sheets"][number] {
  const names = sheets.map(({ name }) => name);
  const found = wanted === null ? sheets[0] : sheets.find(({ name }) => name === wanted);
  if (found === undefined) {
    const near = wanted === null ? null : nearestWord(wanted, names);
    const mend = near
      ? `did you mean "${near}"?`
      : `there are ${names.map((name) => `"${name}"`).join(", ")}`;
    throw new UserError(`there is no sheet "${wanted ?? ""}" in this workbook; ${mend}`, { file });
  }
  if (wanted === null && sheets.length > 1) {
    throw new UserError(
      `this workbook has ${sheets.length} sheets; name one of them, such as "${file}#${found.name}"`,
      { file },
    );
  }
  return found;
}
