import type { PlainDate } from "../../base/plain-date.ts";
import type { Problem } from "../../base/problem.ts";
import type { LegacyForm, NoticePerson, RuleMarked } from "../../model/schedule.ts";
import { datesIn } from "../body/dates.ts";
import type { Line } from "../layout/line.ts";
import { type PlaceTable, placeTable } from "../place-table.ts";
import type { Reading } from "../reading.ts";
import type { SourceDocument } from "../source.ts";
import { readFace } from "./face.ts";
import { previouslyOnSchedule13G, rulesMarked } from "./face-boxes.ts";
import { noticePersonsIn } from "./notice-persons.ts";
import type { CoverProblem } from "./problems.ts";
import { type Anchor, type AnchorKind, anchorsAmong } from "./title-anchors.ts";
import { cusipAt, cusipOfCovers, cusipValue, stretchIn } from "./title-cusip.ts";
import { placeBetween, type Segment, type Stretch, segmentsOf } from "./title-segments.ts";
import { asWords, isBoilerplate, type TitleValue, titleValue } from "./title-values.ts";

export interface TitlePage {
  readonly form: LegacyForm | null;
  readonly amendmentNumber: number | null;
  readonly issuerName: string | null;
  readonly securityClass: string | null;
  readonly cusips: readonly string[];
  readonly eventDate: PlainDate | null;
  readonly rules: readonly RuleMarked[];
  readonly previouslyOnSchedule13G: boolean | null;
  readonly noticePersons: readonly NoticePerson[];
}

/** The longest title pages, in lines; a document without cover pages is looked through so far. */
const MOST_LINES = 260;
const ITEMS_LOOKED_AT = 160;

/** Reads the title page: what stands before the line `end`, the first of the cover pages. */
export function readTitlePage(
  document: SourceDocument,
  lines: readonly Line[],
  end: number,
  after: number,
  places: PlaceTable = placeTable(),
): Reading<TitlePage> {
  const source = document.lines;
  const segments = segmentsOf(lines, 0, Math.min(end, MOST_LINES));
  const anchors = anchorsAmong(segments);
  const problems: Problem[] = [];
  const noteValue = (path: string, value: TitleValue): void => {
    places[path] = placeBetween(source, value.first, value.from, value.last, value.to);
  };
  const noteStretch = (path: string, at: Stretch | null): void => {
    if (at) places[path] = placeBetween(source, at.segment, at.start, at.segment, at.end);
  };
  const missing = (code: CoverProblem, message: string): void => {
    problems.push({ code, message, place: null });
  };
  let items: { segments: readonly Segment[]; anchors: readonly Anchor[] } | null = null;
  const inItems = (kind: AnchorKind): TitleValue | null => {
    if (items === null) {
      const own = segmentsOf(lines, after, after + ITEMS_LOOKED_AT);
      items = { segments: own, anchors: anchorsAmong(own) };
    }
    return firstValue(items.segments, items.anchors, kind);
  };
  const captioned = (kind: AnchorKind): TitleValue | null =>
    firstValue(segments, anchors, kind) ?? inItems(kind);

  const face = readFace(segments, document.submission);
  noteStretch("form", face.formAt);
  noteStretch("amendmentNumber", face.amendmentNumber === null ? null : face.amendmentAt);
  const bare = uncaptioned(segments, anchors);

  const issuer = captioned("issuer") ?? bare.issuer;
  const issuerName = issuer ? asWords(issuer.text) || null : null;
  if (issuer && issuerName) noteValue("issuer.name", issuer);
  else missing("title/no-issuer", "no issuer is named where the title page or Item 1 would name it");

  const title = captioned("class") ?? bare.class;
  const securityClass = title ? asWords(title.text) || null : null;
  if (title && securityClass) noteValue("securityClass", title);
  else
    missing(
      "title/no-class",
      "no class of securities is named where the title page or the items would name it",
    );

  const cusip =
    cusipValue(segments, anchors) ?? cusipOfCovers(segmentsOf(lines, 0, Math.min(after + 60, lines.length)));
  for (const [i, one] of (cusip?.cusips ?? []).entries()) {
    noteStretch(`issuer.cusips.${i}`, cusip ? cusipAt(cusip.value, one) : null);
  }
  if (!cusip) missing("title/no-cusip", "no CUSIP number is printed");

  const date = captioned("date");
  const event = date ? datesIn(date.text)[0] : undefined;
  if (date && event) noteStretch("eventDate", stretchIn(date, event.start, event.end));
  else missing("title/no-event-date", "no date of the event is printed where the title page asks for it");
  if (face.form === null)
    missing("title/no-form", "neither the face nor the submission names Schedule 13D or 13G");

  const marked = rulesMarked(segments);
  for (const [i, { at }] of marked.entries()) noteStretch(`rules.${i}`, at);
  const notice = firstValue(segments, anchors, "notice");
  const noticePersons = noticePersonsIn(source, notice?.segments ?? [], places);
  const previously = face.form?.startsWith("SC 13D") === true ? previouslyOnSchedule13G(segments) : null;
  noteStretch("previouslyOnSchedule13G", previously?.at ?? null);
  return {
    value: {
      form: face.form,
      amendmentNumber: face.amendmentNumber,
      issuerName,
      securityClass,
      cusips: cusip?.cusips ?? [],
      eventDate: event?.date ?? null,
      rules: [...new Set(marked.map(({ rule }) => rule))],
      previouslyOnSchedule13G: previously?.marked ?? null,
      noticePersons,
    },
    places,
    problems,
  };
}

function firstValue(
  segments: readonly Segment[],
  anchors: readonly Anchor[],
  kind: AnchorKind,
): TitleValue | null {
  for (const anchor of anchors) {
    const value = anchor.kind === kind ? titleValue(segments, anchors, anchor) : null;
    if (value && (kind !== "date" || datesIn(value.text).length > 0)) return value;
  }
  return null;
}

/** Title pages without captions: the issuer, then the class, between the form's name and the CUSIP number. */
function uncaptioned(
  segments: readonly Segment[],
  anchors: readonly Anchor[],
): { issuer: TitleValue | null; class: TitleValue | null } {
  const cusip = anchors.find(({ kind }) => kind === "cusip");
  const none = { issuer: null, class: null };
  if (!cusip || anchors.some(({ kind, first }) => first < cusip.first && kind !== "cusip")) return none;
  const plain = segments
    .slice(0, cusip.first)
    .filter(({ text }) => !isBoilerplate(text) && /[A-Za-z]{2}/.test(text));
  const alone = (segment: Segment | undefined): TitleValue | null =>
    segment
      ? {
          text: segment.text,
          first: segment,
          from: 0,
          last: segment,
          to: segment.text.length,
          segments: [segment],
        }
      : null;
  return { issuer: alone(plain[0]), class: alone(plain[1]) };
}
