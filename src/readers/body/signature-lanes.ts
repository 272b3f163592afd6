import type { Token } from "./token.ts";

const SAME_COLUMN = 8;
/** A page of more columns has no blocks side by side. */
const MOST_LANES = 16;

/** Puts side-by-side blocks of signatures one after the other, each from top to bottom. */
export function inLanes(tokens: readonly Token[]): readonly Token[] {
  const ordered: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const table = tokens[at]?.table ?? null;
    let end = at;
    while (end < tokens.length && (tokens[end]?.table ?? null) === table) end++;
    ordered.push(...laned(tokens.slice(at, end)));
    at = end;
  }
  return ordered;
}

/** Lanes are kept where every one of them holds a signature; a column of dates or of labels is none. */
function laned(tokens: readonly Token[]): readonly Token[] {
  const starts = laneStarts(tokens);
  if (starts.length < 2 || starts.length > MOST_LANES) return tokens;
  const lanes = starts.map((start, at) => {
    const next = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    return tokens.filter(({ x }) => (at === 0 || x >= start) && x < next);
  });
  return lanes.every((lane) => lane.some(isHand)) ? lanes.flat() : tokens;
}

const isHand = ({ kind, isSigned }: Token): boolean => kind === "signed" || kind === "by" || isSigned;

function laneStarts(tokens: readonly Token[]): readonly number[] {
  const columns: number[] = [];
  let row: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "date" && token.kind !== "label") row.push(token);
    if (tokens[at + 1]?.line === token.line) continue;
    const xs = [...new Set(row.map(({ x }) => x))];
    if (xs.length > 1) columns.push(...xs);
    row = [];
  }
  const starts: number[] = [];
  const tolerance = tokens.some(({ table }) => table !== null) ? 1 : SAME_COLUMN;
  for (const x of columns.sort((a, b) => a - b)) {
    const last = starts.at(-1);
    if (last === undefined || x - last >= tolerance) starts.push(x);
  }
  return starts;
}
