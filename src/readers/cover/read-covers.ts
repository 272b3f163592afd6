import type { LineIndex } from "../../base/place.ts";
import type { Problem } from "../../base/problem.ts";
import type { ReportingPerson } from "../../model/schedule.ts";
import { type PlaceTable, placeTable } from "../place-table.ts";
import type { Reading } from "../reading.ts";
import { amountIn, onlyMarks } from "./amount.ts";
import { type Answer, type Answered, placeOf } from "./answer.ts";
import { groupBoxIn, isMarked } from "./box-marks.ts";
import { type CodesAnswered, fundSourcesIn, typesIn } from "./codes.ts";
import type { CoverPage, CoverPages } from "./cover-pages.ts";
import { marksAt } from "./footnote-marks.ts";
import { captionPlace, type Field, problem, ROW_OF, whyMissing } from "./missing-rows.ts";
import { nameAbove } from "./name-above.ts";
import { percentIn } from "./percent.ts";
import { nameIn } from "./person-name.ts";
import { wordsIn } from "./plain-answer.ts";
import { rowAnswers } from "./row-answers.ts";

/** A footnote's mark and the value that it stands at, by path in the Schedule. */
export interface MarkAt {
  readonly mark: string;
  readonly path: string;
  /** The index of the line that the value stands on. */
  readonly line: number;
}

export interface CoversRead extends Reading<readonly ReportingPerson[]> {
  readonly marks: readonly MarkAt[];
}

/** Reads each cover page as a reporting person. */
export function readCovers(
  source: LineIndex,
  covers: CoverPages,
  places: PlaceTable = placeTable(),
): CoversRead {
  const persons: ReportingPerson[] = [];
  const problems: Problem[] = [];
  const marks: MarkAt[] = [];
  for (const page of covers.pages) {
    const read = readCover(source, page, `reportingPersons.${persons.length}`, places);
    persons.push(read.person);
    problems.push(...read.problems);
    marks.push(...read.marks);
  }
  return { value: persons, places, problems, marks };
}

function readCover(source: LineIndex, page: CoverPage, path: string, places: PlaceTable) {
  const answers = rowAnswers(page, page.end);
  const problems: Problem[] = [];
  const marks: MarkAt[] = [];
  const textOf = (field: Field): string | null => answers.get(ROW_OF[field])?.text ?? null;

  const note = (
    field: Field,
    answer: Answer | undefined,
    found: { start: number; end: number } | null,
  ): void => {
    const place = answer && found ? placeOf(source, answer, found.start, found.end) : null;
    if (place) places[`${path}.${field}`] = place;
  };
  const value = <T>(field: Field, read: (text: string) => Answered<T> | null): T | null => {
    const answer = answers.get(ROW_OF[field]);
    const found = answer ? read(answer.text) : null;
    note(field, answer, found);
    const beside = found?.marks ?? (answer ? onlyMarks(answer.text) : []);
    const line = answer?.parts[0]?.piece.index ?? 0;
    for (const mark of beside) marks.push({ mark, path: `${path}.${field}`, line });
    if (found === null && isExpected(field)) problems.push(whyMissing(source, page, field, answer));
    return found?.value ?? null;
  };
  const codes = (field: Field, read: (text: string) => CodesAnswered | null): readonly string[] => {
    const answer = answers.get(ROW_OF[field]);
    const found = answer ? read(answer.text) : null;
    for (const [i, [start, end]] of (found?.spans ?? []).entries()) {
      const place = answer ? placeOf(source, answer, start, end) : null;
      if (place) places[`${path}.${field}.${i}`] = place;
    }
    if (found === null && isExpected(field)) problems.push(whyMissing(source, page, field, answer));
    return found?.value ?? [];
  };
  const box = (field: Field): boolean | null => {
    const text = textOf(field);
    if (text === null) return null;
    const found = isMarked(text);
    const line = answers.get(ROW_OF[field])?.parts[0]?.piece.index ?? 0;
    for (const mark of marksAt(text.slice(found.end, found.end + 40)).marks) {
      if (found.end > found.start) marks.push({ mark, path: `${path}.${field}`, line });
    }
    const caption = captionPlace(source, page, ROW_OF[field]);
    if (found.end > found.start) note(field, answers.get(ROW_OF[field]), found);
    else if (caption) places[`${path}.${field}`] = caption;
    return found.marked;
  };

  const group = groupBoxIn(textOf("memberOfGroup") ?? "");
  if (group.end > group.start) note("memberOfGroup", answers.get("group"), group);
  if (group.bothMarked)
    problems.push(
      problem(source, page, "group", "cover/both-boxes-marked", "both boxes of row 2 are marked"),
    );
  const name = value("name", nameIn) ?? nameAbove(source, page, path, places);
  if (name === null)
    problems.push(
      problem(source, page, "name", "cover/no-name", "the cover page names nobody that could be read"),
    );
  const person: ReportingPerson = {
    name: name ?? "",
    cik: null,
    hasNoCik: null,
    memberOfGroup: group.value,
    fundSources: codes("fundSources", fundSourcesIn),
    legalProceedings: box("legalProceedings"),
    citizenship: value("citizenship", wordsIn),
    soleVotingPower: value("soleVotingPower", amountIn),
    sharedVotingPower: value("sharedVotingPower", amountIn),
    soleDispositivePower: value("soleDispositivePower", amountIn),
    sharedDispositivePower: value("sharedDispositivePower", amountIn),
    aggregateAmountOwned: value("aggregateAmountOwned", amountIn),
    excludesCertainShares: box("excludesCertainShares"),
    percentOfClass: value("percentOfClass", percentIn),
    types: codes("types", typesIn),
    comment: null,
  };
  return { person, problems, marks };
}

const isExpected = (field: Field): boolean => field !== "fundSources" && field !== "name";
