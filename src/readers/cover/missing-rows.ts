import type { LineIndex, Place } from "../../base/place.ts";
import type { Problem } from "../../base/problem.ts";
import type { ReportingPerson } from "../../model/schedule.ts";
import { type Answer, answerOf, placeOf } from "./answer.ts";
import type { CoverPage } from "./cover-pages.ts";
import type { CoverProblem } from "./problems.ts";
import type { Row } from "./rows.ts";

/** What a row of a cover page gives. */
export type Field = Exclude<keyof ReportingPerson, "cik" | "hasNoCik" | "comment">;

export const ROW_OF: Readonly<Record<Field, Row>> = {
  name: "name",
  memberOfGroup: "group",
  fundSources: "funds",
  legalProceedings: "legal",
  citizenship: "citizenship",
  soleVotingPower: "soleVoting",
  sharedVotingPower: "sharedVoting",
  soleDispositivePower: "soleDispositive",
  sharedDispositivePower: "sharedDispositive",
  aggregateAmountOwned: "aggregate",
  excludesCertainShares: "excludes",
  percentOfClass: "percent",
  types: "types",
};

/** Why a row of a cover page gave no value. */
export function whyMissing(
  source: LineIndex,
  page: CoverPage,
  field: Field,
  answer: Answer | undefined,
): Problem {
  const row = ROW_OF[field];
  const words = (answer?.text ?? "").replace(/\s+/g, " ").trim();
  if (!answer)
    return problem(source, page, "name", "cover/row-missing", `the cover page has no row for ${field}`);
  if (words === "") return problem(source, page, row, "cover/row-blank", `the row for ${field} is blank`);
  return problem(
    source,
    page,
    row,
    "cover/row-without-value",
    `the row for ${field} says "${words.slice(0, 80)}"`,
  );
}

/** A problem of a row, at its caption. */
export function problem(
  source: LineIndex,
  page: CoverPage,
  row: Row,
  code: CoverProblem,
  message: string,
): Problem {
  return { code, message, place: captionPlace(source, page, row) };
}

/** The place of a row's caption; of the page's first where the row is missing. */
export function captionPlace(source: LineIndex, page: CoverPage, row: Row): Place | null {
  const found = page.rows.get(row) ?? page.found[0];
  const piece = found ? page.pieces.all[found.piece] : undefined;
  return piece ? placeOf(source, answerOf([{ piece, from: piece.start }]), 0, piece.end - piece.start) : null;
}
