import { scanXml } from "./scan-xml.ts";

/** The texts that the cells of a workbook share, in order; rich text without its looks, and without reading aids (`rPh`). */
export function sharedStringsIn(xml: string): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let isText = false;
  let isReadingAid = false;
  scanXml(xml, {
    open: (name) => {
      if (name === "si") current = "";
      else if (name === "t") isText = true;
      else if (name === "rPh") isReadingAid = true;
    },
    text: (text) => {
      if (isText && !isReadingAid) current += text;
    },
    close: (name) => {
      if (name === "si") strings.push(current);
      else if (name === "t") isText = false;
      else if (name === "rPh") isReadingAid = false;
    },
  });
  return strings;
}
