import type { Schedule } from "../index.ts";

/** What a schedule says in itself, without how and where it was read. */
const NOT_COMPARED: ReadonlySet<string> = new Set(["problems", "places", "submission"]);

/** Where two schedules do not say the same, a path and both values each; none where they do. */
export function differences(written: Schedule, readBack: Schedule): readonly string[] {
  return [...compare(written, readBack, "")];
}

function* compare(a: unknown, b: unknown, path: string): Generator<string> {
  if (Object.is(a, b)) return;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
    yield `${path}: ${JSON.stringify(a)} came back as ${JSON.stringify(b)}`;
    return;
  }
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    if (path === "" && NOT_COMPARED.has(key)) continue;
    yield* compare(left.get(key), right.get(key), path === "" ? key : `${path}.${key}`);
  }
}
