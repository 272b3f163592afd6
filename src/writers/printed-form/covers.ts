import { type CoverPageRow, coverRows, type ScheduleKind } from "../../model/cover-rows.ts";
import type { Footnote, ReportingPerson, Schedule } from "../../model/schedule.ts";
import { printedField } from "../printed-values.ts";
import { against, paragraphsAgainst } from "./against.ts";
import { isWithin, noteScope } from "./notes.ts";
import type { PrintedBox, PrintedCover, PrintedRow } from "./printed-form.ts";

/** The cover pages in the schedule's order, each against that of the person of the same name before. */
export function printCovers(
  schedule: Schedule,
  kind: ScheduleKind,
  previous: Schedule | null,
): readonly PrintedCover[] {
  return schedule.reportingPersons.map((person, i) => {
    const at = previous === null ? -1 : indexOfPerson(previous.reportingPersons, person.name);
    const was = previous?.reportingPersons[at] ?? null;
    const isCompared = previous !== null;
    const path = `reportingPersons.${i}`;
    const scope = noteScope(
      schedule,
      previous ? notesOn(previous.footnotes, `reportingPersons.${at}`) : undefined,
      `person-${i + 1}`,
      isWithin(path),
    );
    const rowOf = (row: CoverPageRow): PrintedRow => {
      const value = row.field === null ? null : printedField(person, row.field);
      const before = was === null || row.field === null ? null : printedField(was, row.field);
      return {
        number: row.number,
        caption: row.caption,
        isPower: row.isPower,
        isName: row.field === "name",
        value: {
          text: against(isCompared ? before : undefined, value),
          notes: row.field === null ? [] : scope.at(`${path}.${row.field}`),
        },
        boxes: boxesOf(row, person, isCompared ? was : person),
      };
    };
    return {
      id: `person-${i + 1}`,
      name: against(isCompared ? (was?.name ?? null) : undefined, person.name),
      rows: coverRows(kind).map(rowOf),
      comment: paragraphsAgainst(isCompared ? (was?.comment ?? null) : undefined, person.comment),
      notes: scope.notes,
    };
  });
}

function indexOfPerson(persons: readonly ReportingPerson[], name: string): number {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return persons.findIndex((person) => letters(person.name) === letters(name));
}

const notesOn = (notes: readonly Footnote[], path: string): readonly Footnote[] =>
  notes.filter(({ marks }) => marks.some(isWithin(path)));

function boxesOf(
  { field }: CoverPageRow,
  person: ReportingPerson,
  was: ReportingPerson | null,
): readonly PrintedBox[] {
  if (field === "memberOfGroup") {
    return (["a", "b"] as const).map((letter) => ({
      before: `(${letter})`,
      isMarked: person.memberOfGroup === letter,
      wasMarked: was?.memberOfGroup === letter,
      words: null,
    }));
  }
  if (field !== "legalProceedings" && field !== "excludesCertainShares") return [];
  const isMarked = person[field];
  if (isMarked === null) return [];
  return [{ before: null, isMarked, wasMarked: was?.[field] === true, words: null }];
}
