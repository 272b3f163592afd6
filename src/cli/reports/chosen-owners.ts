import { atLeast, ONE } from "../../base/rational.ts";
import type { Owner } from "../../index.ts";

/** The owners to show: those asked for, otherwise all that own one percent or more at some time, otherwise all. */
export function chosenOwners(
  asked: readonly string[],
  over: readonly (readonly Owner[])[],
): readonly string[] {
  if (asked.length > 0) return asked;
  const all = [...new Set(over.flatMap((owners) => owners.map(({ id }) => id)))];
  const notable = new Set(
    over.flatMap((owners) =>
      owners.filter(({ percent }) => percent && atLeast(percent, ONE)).map(({ id }) => id),
    ),
  );
  return notable.size > 0 ? all.filter((id) => notable.has(id)) : all;
}
