import { longDate } from "../../base/plain-date.ts";
import type { Comparison, DraftReview, Finding, Missing } from "../../index.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { wrap } from "../text/wrap.ts";
import { comparisonText } from "./comparison.ts";

/** A draft held against an earlier document: what it is called, and what changed. */
export interface ChangesSince {
  readonly since: string;
  readonly file: string;
  readonly comparison: Comparison;
}

/** What `beneficial draft --review` prints: what changed, what is open, what is old. */
export function draftReviewText(
  review: DraftReview,
  changes: readonly ChangesSince[],
  unchanged: readonly string[],
): string {
  const { undetermined, missing, judgement, stale, findings } = review;
  return [
    ...changes.map(
      ({ since, file, comparison }) =>
        `${paint.bold(`What changed since ${since}`)}\n${comparisonText(comparison, file, "this draft")}`,
    ),
    unchanged.length === 0 ? "" : `Left out as unchanged: Items ${unchanged.join(", ")}.`,
    section("Undetermined", undetermined.map(missingText)),
    section("Missing", missing.map(missingText)),
    section("For a person to decide", judgement),
    section(
      "Older than it may be",
      stale.map(
        ({ what, on, why, writeIn }) =>
          `${capital(what)} is of ${longDate(on)}: ${why}. Write it in ${writeIn}.`,
      ),
    ),
    section("What the checks find", findings.map(findingText)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Whether a person has nothing left to look at. */
export const isSettled = ({ undetermined, missing, judgement, stale, findings }: DraftReview): boolean =>
  [undetermined, missing, judgement, stale, findings].every((list) => list.length === 0);

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return `${paint.bold(title)}: ${paint.dim("nothing")}`;
  return [paint.bold(title), ...lines.map((line) => wrap(`- ${line}`, lineWidth(), "  "))].join("\n");
}

const missingText = ({ what, writeIn }: Missing): string =>
  `${capital(what.replace(/\.$/, ""))}. Write it in ${writeIn}.`;

const findingText = ({ severity, outcome, message, settledBy }: Finding): string =>
  `${outcome === "fail" ? severity : `${severity}, to review`}: ${message}${settledBy === null ? "" : ` What settles it: ${settledBy}.`}`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
