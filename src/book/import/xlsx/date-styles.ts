import { scanXml } from "./scan-xml.ts";

/** The number formats that a workbook has without listing them and that show a date. */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** The indexes of the cell styles that show a number as a date. */
export function dateStylesIn(xml: string): ReadonlySet<number> {
  const dateFormats = new Set(BUILT_IN_DATES);
  const styles = new Set<number>();
  let isCellStyles = false;
  let index = 0;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === "numFmt" && showsDate(attributes.formatCode ?? ""))
        dateFormats.add(Number(attributes.numFmtId));
      else if (name === "cellXfs") isCellStyles = true;
      else if (name === "xf" && isCellStyles) {
        if (dateFormats.has(Number(attributes.numFmtId))) styles.add(index);
        index++;
      }
    },
    close: (name) => {
      if (name === "cellXfs") isCellStyles = false;
    },
  });
  return styles;
}

/** A format with a year or a day in it, outside of quotes, colours and escapes. */
function showsDate(format: string): boolean {
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, "");
  return /[yd]/i.test(plain);
}
