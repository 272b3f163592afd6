import type { LineIndex } from "../../base/place.ts";
import type { Form, Schedule } from "../../model/schedule.ts";
import type { Line } from "../layout/line.ts";
import { type PlaceTable, placeTable } from "../place-table.ts";
import type { Reading } from "../reading.ts";
import { isAnnexHeading } from "./annex-headings.ts";
import { appendedTo } from "./appended.ts";
import { type BodyLines, bodyLines } from "./body-lines.ts";
import { certificationOf } from "./certification.ts";
import { exhibitsOf } from "./exhibits.ts";
import { type FootnoteMark, footnotesOf } from "./footnotes.ts";
import { historyOf } from "./history.ts";
import { initials } from "./initials.ts";
import { instructionCPersonsOf } from "./instruction-c.ts";
import { type ItemHeading, itemHeadings } from "./item-headings.ts";
import { itemSections, scheduleKind } from "./item-sections.ts";
import { itemsOf } from "./items.ts";
import { placesIn } from "./places.ts";
import { bodyProblem } from "./problems.ts";
import { type SignaturePage, signaturePages } from "./signature-pages.ts";
import { signaturesOf } from "./signatures.ts";
import { transactionsOf } from "./transactions.ts";

/** What of a schedule stands behind its cover pages. */
export type BodyOfSchedule = Pick<
  Schedule,
  | "items"
  | "footnotes"
  | "transactions"
  | "exhibits"
  | "instructionCPersons"
  | "history"
  | "certification"
  | "signatures"
  | "signatureComment"
  | "appended"
>;

export interface BodyInput {
  /** All lines of the document. */
  readonly lines: readonly Line[];
  /** The first line after the last cover page. */
  readonly from: number;
  /** The form as the face says; `null` where it does not. */
  readonly form: Form | null;
  /** The reporting persons, as named on their cover pages. */
  readonly personNames: readonly string[];
  /** The marks of footnotes that stand at values of the cover pages. */
  readonly marks: readonly FootnoteMark[];
  readonly source: LineIndex;
  /** Where places are noted; a table of its own if none is given. */
  readonly places?: PlaceTable;
}

/**
 * Reads the body of a legacy schedule: its items, exhibits and signatures, and what else is told behind the cover
 * pages. Every value has its place; what the document does not say is `null` or absent.
 */
export function readBody({
  lines,
  from,
  form,
  personNames,
  marks,
  source,
  places: table = placeTable(),
}: BodyInput): Reading<BodyOfSchedule> {
  const body = bodyLines(lines, from);
  const places = placesIn(source, table);
  const pages = signaturePages(body);
  const headings = itemHeadings(body, itemsEnd(body, pages));
  const schedule = scheduleKind(form, headings);
  const ends = [...pages.map(({ start }) => start), ...annexesBetween(body, headings, pages)];
  const sections = itemSections(body, headings, ends);
  const { signatures, comment } = signaturesOf(body, pages, personNames, places);
  const firstItem =
    headings.find(({ numbers }) => !numbers.includes("1"))?.line ?? pages[0]?.start ?? lines.length;
  const value: BodyOfSchedule = {
    items: itemsOf(body, schedule, sections, places),
    footnotes: footnotesOf(lines, marks, places),
    transactions: transactionsOf(body, personNames, places),
    exhibits: exhibitsOf(body, schedule, sections, places),
    instructionCPersons: instructionCPersonsOf(body, personNames, places),
    history: historyOf(body, firstItem, places),
    certification: certificationOf(body, schedule, sections, pages, places),
    signatures,
    signatureComment: comment,
    appended: appendedTo(body, pages, places),
  };
  const problems = [
    ...(sections.length === 0 ? [bodyProblem("body/no-items")] : []),
    ...(signatures.length === 0 ? [bodyProblem("body/no-signatures")] : []),
  ];
  return { value, places: places.all, problems };
}

/** Items end with the last page of signatures: what follows is attached. */
const itemsEnd = (body: BodyLines, pages: readonly SignaturePage[]): number =>
  pages.at(-1)?.end ?? body.lines.length;

const MAY_ANNEX = initials("sa");

/** The first annex between the last item and the first signature: a schedule printed before the signatures. */
function annexesBetween(
  body: BodyLines,
  headings: readonly ItemHeading[],
  pages: readonly SignaturePage[],
): readonly number[] {
  const from = headings.at(-1)?.line ?? body.from;
  const to = pages.find(({ start }) => start > from)?.start ?? body.lines.length;
  for (let line = from + 1; line < to; line++) {
    if (!body.begins(line, MAY_ANNEX)) continue;
    const text = body.lines[line]?.text.trim() ?? "";
    if (
      /^\W{0,4}(?:schedule|annex|appendix)\s{1,4}["“]?[A-Z\d]{1,3}\W{0,4}$/i.test(text) &&
      isAnnexHeading(text)
    )
      return [line];
  }
  return [];
}
