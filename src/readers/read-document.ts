import type { Problem } from "../base/problem.ts";
import type { Schedule } from "../model/schedule.ts";
import { rootElement } from "./detect.ts";
import { readEdgarXml } from "./edgar-xml/read.ts";
import { readLegacy } from "./legacy/read.ts";
import type { DocumentProblem } from "./problems.ts";
import { recognise } from "./recognise.ts";
import { refuse } from "./refusal.ts";
import type { SourceDocument } from "./source.ts";

/** The longest schedules have some millions of characters; a reader of lines needs many times that in memory. */
const LONGEST_LEGACY = 8_000_000;

/** Reads a document that a submission's label vouches for as a schedule. */
export function readLabelledDocument(source: SourceDocument): Schedule {
  return source.format === "edgar-xml" ? readEdgarXml(source) : readLegacyWithinReach(source);
}

function readLegacyWithinReach(source: SourceDocument): Schedule {
  const { start, end, lines } = source;
  if (end - start <= LONGEST_LEGACY) return readLegacy(source);
  const schedule = readLegacy({ ...source, end: start + LONGEST_LEGACY });
  const problem: Problem = {
    code: "document/cut" satisfies DocumentProblem,
    message: `the document has ${end - start} characters; only the first ${LONGEST_LEGACY} were read`,
    place: lines.placeOf(start + LONGEST_LEGACY, end),
  };
  return { ...schedule, problems: [problem, ...schedule.problems] };
}

const otherRoots: Readonly<Record<string, string>> = {
  ownershipDocument: "a Form 3, 4 or 5 (the ownership of insiders)",
  informationTable: "the information table of a Form 13F",
  xbrl: "an XBRL report",
};

/** Reads a document that nothing vouches for: it has to show by itself that it is a schedule. */
export function readDocument(source: SourceDocument): Schedule {
  if (source.format === "edgar-xml") return readEdgarXml(source);
  const root = rootElement(source.text, source.start, source.end);
  const other = otherRoots[root?.name ?? ""];
  if (other) return refuseForm(other, source);
  const recognised = recognise(source.text, source.start, source.end);
  if (recognised.is === "another form") return refuseForm(`a filing on ${recognised.form}`, source);
  if (recognised.is === "schedule") return readLegacyWithinReach(source);
  const message = "this does not look like a Schedule 13D or 13G; give the filing's text, HTML or XML";
  return refuse("document/not-a-schedule", message, source.submission);
}

function refuseForm(what: string, source: SourceDocument): Schedule {
  const message = `this is ${what}; give a Schedule 13D or 13G`;
  return refuse("document/another-form", message, source.submission);
}
