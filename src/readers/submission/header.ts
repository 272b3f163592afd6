import type { LineIndex } from "../../base/place.ts";
import { type PlainDate, plainDate } from "../../base/plain-date.ts";
import type { Problem } from "../../base/problem.ts";
import type { Submission, SubmissionParty } from "../../model/submission.ts";
import { type PlaceTable, placeTable } from "../place-table.ts";
import type { Reading } from "../reading.ts";
import { type HeaderLine, headerLines } from "./header-lines.ts";
import type { SubmissionProblem } from "./problems.ts";

type Header = Omit<Submission, "documents">;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const partyFields: ReadonlyMap<string, keyof SubmissionParty> = new Map(
  Object.entries({
    "COMPANY CONFORMED NAME": "name",
    "CONFORMED NAME": "name",
    "CENTRAL INDEX KEY": "cik",
    CIK: "cik",
    "FORM TYPE": "form",
    "SEC FILE NUMBER": "fileNumber",
    "FILE NUMBER": "fileNumber",
    "IRS NUMBER": "irsNumber",
    EIN: "irsNumber",
    "STATE OF INCORPORATION": "stateOfIncorporation",
  } as const),
);

const partyLists: ReadonlyMap<string, "subjects" | "filers"> = new Map(
  Object.entries({
    "SUBJECT COMPANY": "subjects",
    "FILED BY": "filers",
    FILER: "filers",
  } as const),
);

/** A header, with a table of places that more may be noted in. */
export interface HeaderRead extends Reading<Header> {
  readonly places: PlaceTable;
}

/** Reads the header of a submission in either dialect. */
export function readHeader(text: string, start: number, end: number, lines: LineIndex): HeaderRead {
  const places = placeTable();
  const problems: Problem[] = [];
  const parties = { subjects: [] as SubmissionParty[], filers: [] as SubmissionParty[] };
  const groupMembers: string[] = [];
  const head: Mutable<Pick<Header, "accessionNumber" | "form" | "filedOn" | "acceptedAt">> = {
    accessionNumber: null,
    form: null,
    filedOn: null,
    acceptedAt: null,
  };
  let party: { value: Mutable<SubmissionParty>; path: string } | null = null;

  const keep = (path: string, line: HeaderLine): void => {
    places[`submission.${path}`] = lines.placeOf(line.start, line.end);
  };
  const complain = (line: HeaderLine): null => {
    const message = `"${line.value.slice(0, 40)}" is no date`;
    problems.push({
      code: "submission/bad-date" satisfies SubmissionProblem,
      message,
      place: lines.placeOf(line.start, line.end),
    });
    return null;
  };

  for (const line of headerLines(text, start, end)) {
    const list = partyLists.get(line.key);
    if (list && line.value === "") {
      party = { value: { ...emptyParty }, path: `${list}.${parties[list].length}` };
      parties[list].push(party.value);
      continue;
    }
    if (line.value === "") continue;
    const field = partyFields.get(line.key);
    if (field) {
      if (party && party.value[field] === null) {
        party.value[field] = line.value;
        keep(`${party.path}.${field}`, line);
      }
      continue;
    }
    switch (line.key) {
      case "ACCESSION NUMBER":
        head.accessionNumber ??= line.value;
        keep("accessionNumber", line);
        break;
      case "CONFORMED SUBMISSION TYPE":
      case "TYPE":
        head.form ??= line.value;
        keep("form", line);
        break;
      case "FILED AS OF DATE":
      case "FILING DATE":
        head.filedOn ??= compactDate(line.value) ?? complain(line);
        keep("filedOn", line);
        break;
      case "ACCEPTANCE DATETIME":
        head.acceptedAt ??= compactTime(line.value) ?? complain(line);
        keep("acceptedAt", line);
        break;
      case "GROUP MEMBERS":
        keep(`groupMembers.${groupMembers.length}`, line);
        groupMembers.push(line.value);
        break;
    }
  }
  return { value: { ...head, ...parties, groupMembers }, places, problems };
}

const emptyParty: SubmissionParty = {
  name: null,
  cik: null,
  form: null,
  fileNumber: null,
  irsNumber: null,
  stateOfIncorporation: null,
};

/** `20240724` */
const compactDate = (text: string): PlainDate | null =>
  /^\d{8}/.test(text) ? plainDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`) : null;

/** `20240724171203` */
function compactTime(text: string): string | null {
  const date = compactDate(text);
  const time = /^\d{8}([01]\d|2[0-3])([0-5]\d)([0-5]\d)$/.exec(text);
  return date && time ? `${date}T${time[1]}:${time[2]}:${time[3]}` : null;
}
