import type { IStylesOptions } from "docx";

/** Points as half points, the measure of type in Word. */
const type = (points: number): number => points * 2;
/** Points as twentieths, the measure of space in Word. */
const space = (points: number): number => points * 20;

export const SERIF = "Times New Roman";
export const SANS = "Arial";
export const QUIET = "55565C";

/** The styles of the document: a firm changes them in one place, and everything follows. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: SERIF, size: type(11), language: { value: "en-US" } },
      paragraph: { spacing: { after: space(8), line: 264 } },
    },
    title: {
      run: { font: SERIF, size: type(20), bold: true, color: "000000" },
      paragraph: { alignment: "center", spacing: { before: space(18), after: space(4) } },
    },
    heading1: {
      run: { font: SERIF, size: type(12), bold: true, color: "000000" },
      paragraph: { keepNext: true, spacing: { before: space(16), after: space(6) } },
    },
    heading2: {
      run: { font: SERIF, size: type(11), bold: true, color: "000000" },
      paragraph: { keepNext: true, spacing: { before: space(10), after: space(4) } },
    },
    heading3: {
      run: { font: SERIF, size: type(11), bold: true, color: "000000" },
      paragraph: { keepNext: true, spacing: { before: space(4), after: space(2) } },
    },
    footnoteText: {
      run: { size: type(9) },
      paragraph: { spacing: { after: space(2), line: 240 } },
    },
  },
  paragraphStyles: [
    centred("FaceAgency", "Face Agency", 12, true, 0),
    centred("FaceValue", "Face Value", 12, true, 16),
    centred("FaceCaption", "Face Caption", 9, false, 1),
    {
      id: "Hanging",
      name: "Hanging Paragraph",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { indent: { left: space(27), hanging: space(27) } },
    },
    {
      id: "HangingContinued",
      name: "Hanging Paragraph Continued",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { indent: { left: space(27) } },
    },
    {
      id: "CoverCaption",
      name: "Cover Caption",
      basedOn: "Normal",
      next: "CoverValue",
      run: { font: SANS, size: type(7), color: QUIET },
      paragraph: { spacing: { before: space(1), after: 0, line: 240 } },
    },
    {
      id: "CoverValue",
      name: "Cover Value",
      basedOn: "Normal",
      run: { size: type(11) },
      paragraph: { spacing: { after: space(2), line: 240 } },
    },
    {
      id: "CoverNumber",
      name: "Cover Row Number",
      basedOn: "CoverValue",
      run: { size: type(10), bold: true },
      paragraph: { alignment: "center", spacing: { before: space(1), after: 0, line: 240 } },
    },
    {
      id: "TableText",
      name: "Table Text",
      basedOn: "Normal",
      run: { size: type(10) },
      paragraph: { spacing: { before: space(2), after: space(2), line: 240 } },
    },
    {
      id: "TableHead",
      name: "Table Head",
      basedOn: "TableText",
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: space(2), after: space(2), line: 240 } },
    },
    {
      id: "SignatureLine",
      name: "Signature Line",
      basedOn: "Normal",
      paragraph: {
        keepLines: true,
        indent: { left: space(54), hanging: space(54) },
        spacing: { after: 0, line: 264 },
      },
    },
  ],
};

function centred(id: string, name: string, points: number, bold: boolean, before: number) {
  return {
    id,
    name,
    basedOn: "Normal",
    run: { size: type(points), bold },
    paragraph: { alignment: "center" as const, spacing: { before: space(before), after: 0, line: 250 } },
  };
}
