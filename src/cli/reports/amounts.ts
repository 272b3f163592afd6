import { toFixed, toReadable } from "../../base/decimal.ts";
import { equals, type Rational } from "../../base/rational.ts";
import type { MissingFact, Owner } from "../../index.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { wrap } from "../text/wrap.ts";

/** An owner's shares: `at least` where facts are missing, so that more may come. */
export const sharesText = ({ aggregate, missing }: Pick<Owner, "aggregate" | "missing">): string =>
  `${missing.length > 0 ? "at least " : ""}${toReadable(aggregate)}`;

/** A percent with four digits, enough to tell neighbours of a table apart. */
export const percentText = (percent: Rational | null): string =>
  percent === null ? "not known" : `${toFixed(percent, 4)}%`;

const MOST_DIGITS = 18;

/** A percent beside a limit: with as many digits, six at least, as it takes to see on which side it is. */
export function percentBeside(percent: Rational | null, limit: Rational): string {
  if (percent === null) return "not known";
  let digits = 6;
  while (
    digits < MOST_DIGITS &&
    !equals(percent, limit) &&
    toFixed(percent, digits) === toFixed(limit, digits)
  )
    digits++;
  return `${toFixed(percent, digits)}%`;
}

/** What is missing and what is to decide, a line each. */
export function openText(missing: readonly MissingFact[], questions: readonly string[]): string {
  const byWhat = new Map(missing.map((fact) => [fact.what, fact]));
  const [shown, left] = [[...byWhat.values()].slice(0, MOST_MISSING), byWhat.size - MOST_MISSING];
  return [
    ...shown.map(({ what, writeIn }) =>
      wrap(`${paint.yellow("Missing")}: ${what}. Write it in ${writeIn}.`, lineWidth(), "  "),
    ),
    ...(left > 0 ? [`${paint.yellow("Missing")}: ${left} more facts; --json lists all.`] : []),
    ...questions.map((question) => wrap(`${paint.yellow("To decide")}: ${question}`, lineWidth(), "  ")),
  ].join("\n");
}

const MOST_MISSING = 5;
