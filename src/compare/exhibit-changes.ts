import type { ExhibitChange } from "../model/comparison.ts";
import { nameKey } from "../model/person-name.ts";
import type { Exhibit } from "../model/schedule.ts";

/** Exhibits that the later schedule lists anew, describes otherwise, or does not list again. */
export function exhibitChanges(old: readonly Exhibit[], later: readonly Exhibit[]): readonly ExhibitChange[] {
  const added = later.flatMap((exhibit): readonly ExhibitChange[] => {
    if (old.some((before) => isSame(before, exhibit))) return [];
    const namesake = old.find(({ number }) => number !== null && number === exhibit.number);
    const { number, description } = exhibit;
    return [
      namesake && !later.some((other) => isSame(namesake, other))
        ? { number, description, change: "described otherwise", formerDescription: namesake.description }
        : { number, description, change: "added", formerDescription: null },
    ];
  });
  const gone = old
    .filter(
      (before) =>
        !later.some((exhibit) => isSame(before, exhibit)) &&
        !added.some(({ formerDescription }) => formerDescription === before.description),
    )
    .map(
      ({ number, description }): ExhibitChange => ({
        number,
        description,
        change: "not listed again",
        formerDescription: null,
      }),
    );
  return [...added, ...gone];
}

/** By description, since many filers number the exhibits of each amendment anew. */
const isSame = (a: Exhibit, b: Exhibit): boolean => textKey(a) === textKey(b);

const textKey = ({ description }: Exhibit): string =>
  nameKey(
    description.replace(
      /\(?(?:previously filed|incorporated (?:herein )?by reference|filed herewith)[^)]*\)?.*$/i,
      "",
    ),
  );
