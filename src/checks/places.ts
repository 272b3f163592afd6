import type { Place } from "../base/place.ts";

/**
 * Where the values at `paths` stand: each value's own place, otherwise that of the nearest thing around it that has
 * one (`items.5` for `items.5.parts.b`), otherwise those of the values within it.
 */
export function placesOf(
  paths: readonly string[],
  places: Readonly<Record<string, Place>>,
): readonly Place[] {
  const found = paths.flatMap((path) => {
    const nearest = nearestPlace(path, places);
    return nearest ? [nearest] : within(path, places);
  });
  return found.filter((place, i) => found.findIndex((other) => samePlace(other, place)) === i);
}

function nearestPlace(path: string, places: Readonly<Record<string, Place>>): Place | null {
  for (let at = path; at.includes("."); at = at.slice(0, at.lastIndexOf("."))) {
    const place = places[at];
    if (place) return place;
  }
  return places[path] ?? null;
}

function within(path: string, places: Readonly<Record<string, Place>>): readonly Place[] {
  const inner = Object.keys(places).find((key) => key.startsWith(`${path}.`));
  const place = inner === undefined ? undefined : places[inner];
  return place ? [place] : [];
}

const samePlace = (a: Place, b: Place): boolean => a.start === b.start && a.end === b.end;
