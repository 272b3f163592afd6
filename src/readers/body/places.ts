import type { LineIndex } from "../../base/place.ts";
import type { PlaceTable } from "../place-table.ts";
import { placeOfSpans, type Span } from "./span.ts";

/** Keeps where each value stands, by its path in the Schedule. */
export interface Places {
  note(path: string, spans: readonly Span[]): void;
  readonly all: Readonly<PlaceTable>;
}

export function placesIn(source: LineIndex, all: PlaceTable): Places {
  return {
    note(path, spans) {
      const place = placeOfSpans(source, spans);
      if (place) all[path] = place;
    },
    all,
  };
}
