import { type Finding, severities } from "../model/finding.ts";

/** A finding and the fact that it came from, where its check names one. */
export interface RootedFinding {
  readonly finding: Finding;
  readonly rootCause: string | null;
}

/** One finding a root cause: the weightiest speaks, the others lend it their sums and places. */
export function mergeByRootCause(rooted: readonly RootedFinding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  const alone: Finding[] = [];
  for (const { finding, rootCause } of byWeight(rooted)) {
    const first = rootCause === null ? undefined : merged.get(rootCause);
    if (rootCause === null) alone.push(finding);
    else merged.set(rootCause, first ? join(first, finding) : finding);
  }
  return [...merged.values(), ...alone];
}

/** The weightiest first; among equals a "fail" before a "review". */
export function compareFindings(a: Finding, b: Finding): number {
  const severity = severities.indexOf(a.severity) - severities.indexOf(b.severity);
  return severity || (a.outcome === b.outcome ? 0 : a.outcome === "fail" ? -1 : 1);
}

const byWeight = (rooted: readonly RootedFinding[]): readonly RootedFinding[] =>
  [...rooted].sort((a, b) => compareFindings(a.finding, b.finding));

function join(first: Finding, second: Finding): Finding {
  return {
    ...first,
    who: distinct([...first.who, ...second.who]),
    arithmetic: distinct([...first.arithmetic, ...second.arithmetic]),
    paths: distinct([...first.paths, ...second.paths]),
    places: [...first.places, ...second.places].filter(
      (place, i, all) =>
        all.findIndex((other) => other.start === place.start && other.end === place.end) === i,
    ),
  };
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
