import type { LineIndex, Place } from "../../base/place.ts";
import { placeOfSpans, type Span } from "./span.ts";

/** Keeps where each value stands, by its path in the Schedule. */
export interface Places {
  note(path: string, spans: readonly Span[]): void;
  readonly all: Readonly<Record<string, Place>>;
}

export function placesIn(source: LineIndex): Places {
  // Without a prototype it is a table from the first path on: an object would change its shape at each.
  const all: Record<string, Place> = Object.create(null);
  return {
    note(path, spans) {
      const place = placeOfSpans(source, spans);
      if (place) all[path] = place;
    },
    all,
  };
}
