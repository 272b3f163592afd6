import { toReadable } from "../../base/decimal.ts";
import { HUNDRED } from "../../base/rational.ts";
import {
  type Case,
  type Edge,
  goalText,
  type Side,
  type Solution,
  valueText,
  variedText,
} from "../../index.ts";
import { table } from "../text/table.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { wrap } from "../text/wrap.ts";
import { openText, percentBeside, sharesText } from "./amounts.ts";
import { tickText } from "./sweep.ts";
import { caseText } from "./what-if.ts";

/** What a backward question prints: the value, and both sides of the edge in full. */
export function solutionText(asked: Case, solution: Solution): string {
  const { atFrom, atTo, edges, goal, varied } = solution;
  const name = atFrom.owner?.name ?? atTo.owner?.name ?? goal.owner;
  const missing = [atFrom, atTo].flatMap(({ owner }) => owner?.missing ?? []);
  return [
    caseText(asked),
    paint.bold(wrap(`${goalText(goal)} for ${name}, by ${variedText(varied)}?`, lineWidth())),
    ...(edges.length === 0
      ? [noEdgeText(solution), sidesTable([atFrom, atTo], solution)]
      : edges.flatMap((edge) => [edgeText(edge, solution), sidesTable([edge.before, edge.after], solution)])),
    wrap(searchText(solution), lineWidth()),
    openText(missing, []),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function edgeText({ before, after }: Edge, { varied }: Solution): string {
  const value = (side: Side): string => paint.bold(valueText(side.value, varied));
  if (before.reached === null || after.reached === null)
    return `Not known ${after.reached === null ? `from ${value(after)} on` : `up to ${value(before)}`}: facts are missing.`;
  if (varied.is === "buy" || varied.is === "sell") {
    return after.reached
      ? `Up to ${value(before)} it is not reached; with one more it is.`
      : `Up to ${value(before)} it is reached; with one more it is not.`;
  }
  return after.reached
    ? `Reached from ${value(after)} on, not at ${value(before)}.`
    : `Reached up to ${value(before)}, no longer at ${value(after)}.`;
}

function noEdgeText({ atFrom }: Solution): string {
  if (atFrom.reached === null) return "Not known anywhere in the range: facts are missing.";
  return atFrom.reached ? "Reached everywhere in the range." : "Not reached anywhere in the range.";
}

function sidesTable(sides: readonly Side[], { goal, varied }: Solution): string {
  const limit = goal.is === "percent" ? goal.limit : HUNDRED;
  return table(
    [
      { heading: paint.dim(varied.is), right: true },
      { heading: paint.dim("aggregate"), right: true },
      { heading: paint.dim("of"), right: true },
      { heading: paint.dim("percent"), right: true },
      { heading: paint.dim(goalText(goal)) },
    ],
    sides.map(({ value, owner, reached }) => [
      valueText(value, varied),
      owner ? sharesText(owner) : "not known",
      owner?.denominator ? toReadable(owner.denominator) : "not known",
      percentBeside(owner?.percent ?? null, limit),
      reached === null ? "not known" : reached ? "yes" : "no",
    ]),
  );
}

function searchText(solution: Solution): string {
  const { from, to, varied, looked, monotone } = solution;
  const where = `Searched from ${valueText(from, varied)} to ${valueText(to, varied)}${tickText(solution)}`;
  if (varied.is === "date") return `${where}: at each of ${looked} days.`;
  if (monotone)
    return `${where}: at ${looked} even points, between which the percent only ever goes one way, then closing in.`;
  return `${where}. The percent is not monotone over this range: these are all the edges between ${looked} even points; narrow --range to look closer.`;
}
