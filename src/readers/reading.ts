import type { Place } from "../base/place.ts";
import type { Problem } from "../base/problem.ts";

/** What a part of a reader found: values, where each stands (by path in the Schedule), and what it could not read. */
export interface Reading<T> {
  readonly value: T;
  readonly places: Readonly<Record<string, Place>>;
  readonly problems: readonly Problem[];
}
