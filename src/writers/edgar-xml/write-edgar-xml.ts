import { UserError } from "../../base/user-error.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { WriteNote } from "../write-note.ts";
import { coverPageHeader } from "./cover.ts";
import { documentElements } from "./documents.ts";
import { normalSchedule } from "./for-edgar-xml.ts";
import { headerData } from "./header.ts";
import { itemElements } from "./items.ts";
import { joinLines } from "./join-lines.ts";
import { exhibitLine } from "./normal-exhibits.ts";
import type { EdgarXmlOptions } from "./options.ts";
import { reportingPersons } from "./persons.ts";
import { leaf, type Sheet, sheetFor } from "./sheet.ts";
import { signatureElements } from "./signatures.ts";
import { edgarTypes } from "./types.ts";
import { element, serializeXml, type XmlElement } from "./xml.ts";

/** The generation of EDGAR's schemas that is written. */
const SCHEMA_VERSION = "X0202";

/**
 * Writes a schedule as a complete EDGAR submission of the current generation.
 *
 * The XML says exactly what `forEdgarXml` gives. Values that EDGAR asks for and the schedule does not give are left
 * out; values that EDGAR would refuse stand as they are; every one of both is noted.
 *
 * @throws UserError where the schedule does not say whether it is a 13D or a 13G.
 * @example
 * writeEdgarXml(schedule, { filer: { cik: "0001234567", ccc: "xxxxxxx1" } }) //=> { xml: "<?xml …", notes: [] }
 */
export function writeEdgarXml(
  schedule: Schedule,
  options: EdgarXmlOptions = {},
): { readonly xml: string; readonly notes: readonly WriteNote[] } {
  const { root, notes } = edgarSubmission(schedule, options);
  return { xml: serializeXml(root), notes };
}

/** The submission as a tree of elements, with the notes. @throws UserError as {@link writeEdgarXml}. */
export function edgarSubmission(
  schedule: Schedule,
  options: EdgarXmlOptions,
): { readonly root: XmlElement; readonly notes: readonly WriteNote[] } {
  if (schedule.form === null) {
    throw new UserError("the schedule does not say what it is; give its form, such as SCHEDULE 13D/A");
  }
  const normal = normalSchedule(schedule, options);
  const { sheet, notes } = sheetFor(normal.schedule);
  const root = element(
    "edgarSubmission",
    [
      element("schemaVersion", SCHEMA_VERSION),
      headerData(sheet, options),
      element("formData", [
        coverPageHeader(sheet),
        ...reportingPersons(sheet),
        itemElements(sheet),
        exhibitInfo(sheet),
        ...signatureElements(sheet),
      ]),
      documentElements(sheet, options),
    ],
    { xmlns: `http://www.sec.gov/edgar/schedule13${sheet.is13G ? "g" : "D"}`, "xmlns:com": COMMON },
  );
  return { root, notes: [...normal.notes, ...notes] };
}

const COMMON = "http://www.sec.gov/edgar/common";

/** Schedule 13G lists its exhibits outside the items. */
function exhibitInfo(sheet: Sheet): XmlElement | null {
  if (!sheet.is13G) return null;
  const { exhibits } = sheet.schedule;
  const isProse = exhibits.length === 1 && exhibits[0]?.number === null;
  const text = isProse ? (exhibits[0]?.description ?? null) : joinLines(exhibits.map(exhibitLine));
  return leaf(sheet, "exhibitInfo", "exhibits", text, edgarTypes.text20k);
}
