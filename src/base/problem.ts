import type { Place } from "./place.ts";

/**
 * Something in a document that could not be read. Data, never thrown: reading goes on.
 *
 * `code` is `<reader>/<what>`, for instance `edgar-xml/unterminated-end-tag`; every code is listed once in the
 * `problems.ts` of its reader. `place` is `null` where the problem is of the whole document.
 */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly place: Place | null;
}
