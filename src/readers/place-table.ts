import type { Place } from "../base/place.ts";

/** Where each value stands, by its path in the Schedule: all parts of a reading write into one. */
export type PlaceTable = Record<string, Place>;

/** Without a prototype it is a table from the first path on: an object would change its shape at each. */
export const placeTable = (): PlaceTable => Object.create(null);
