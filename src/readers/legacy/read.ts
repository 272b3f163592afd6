import type { Problem } from "../../base/problem.ts";
import { emptySchedule } from "../../model/empty-schedule.ts";
import type { ReportingPerson, Schedule } from "../../model/schedule.ts";
import { readBody } from "../body/index.ts";
import { coverPagesOf } from "../cover/cover-pages.ts";
import type { CoverProblem } from "../cover/problems.ts";
import { readCovers } from "../cover/read-covers.ts";
import { readTitlePage } from "../cover/title-page.ts";
import type { Line } from "../layout/line.ts";
import { linesOf } from "../layout/lines-of.ts";
import { placeTable } from "../place-table.ts";
import type { SourceDocument } from "../source.ts";
import { percentsFromFootnotes } from "./percent-in-footnote.ts";
import { personsFromItems } from "./persons-from-items.ts";

/**
 * Reads a schedule that is no structured XML: HTML, plain text, Markdown or pasted text.
 *
 * Never throws on what the text holds: what cannot be read is `null` with a problem.
 */
export function readLegacy(document: SourceDocument): Schedule {
  const source = document.lines;
  const lines = linesOf(document);
  const form = numbering(document, lines);
  const pages = coverPagesOf(lines, form);
  const places = document.places ?? placeTable();
  const title = readTitlePage(document, lines, pages.firstLine, pages.afterLast, places);
  const covers = readCovers(source, pages, places);
  const body = readBody({
    lines,
    from: pages.afterLast,
    form: title.value.form,
    personNames: covers.value.map(({ name }) => name),
    marks: covers.marks,
    source,
    places,
  });
  const isWithoutCovers = covers.value.length === 0;
  const { persons, problems } = isWithoutCovers
    ? personsFromItems(document, lines, body.value, places, form)
    : percentsFromFootnotes(document, covers.value, body.value.footnotes, places);
  const { value } = title;
  return {
    ...emptySchedule,
    ...body.value,
    form: value.form,
    amendmentNumber: value.amendmentNumber,
    issuer: { ...emptySchedule.issuer, name: value.issuerName, cusips: value.cusips },
    securityClass: value.securityClass,
    eventDate: value.eventDate,
    rules: value.rules,
    previouslyOnSchedule13G: value.previouslyOnSchedule13G,
    noticePersons: value.noticePersons,
    reportingPersons: persons,
    submission: document.submission,
    problems: [
      ...title.problems,
      ...(isWithoutCovers ? noCovers(persons) : []),
      ...covers.problems,
      ...problems,
      ...body.problems,
    ],
    places,
  };
}

function noCovers(persons: readonly ReportingPerson[]): readonly Problem[] {
  const none: CoverProblem = "cover/no-cover-page";
  const items: CoverProblem = "cover/from-the-items";
  const why = { code: none, message: "the document has no cover page of a reporting person", place: null };
  if (persons.length === 0) return [why];
  const message = "what is said of the reporting persons was taken from the items and signatures";
  return [why, { code: items, message, place: null }];
}

/** Whose row numbers count where a cover page has numbers and no captions. */
function numbering({ submission }: SourceDocument, lines: readonly Line[]): "13D" | "13G" {
  for (const { text } of lines.slice(0, 60)) {
    const named = /schedule\s{1,4}13([DG])/i.exec(text)?.[1];
    if (named) return named.toUpperCase() === "G" ? "13G" : "13D";
  }
  return submission?.form?.includes("13G") === true ? "13G" : "13D";
}
