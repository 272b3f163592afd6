import type { ChangeOfFacts } from "../model/book.ts";

/** A change of facts that a book lists, as answers tell it. */
export const changeText = ({ item, what }: Pick<ChangeOfFacts, "item" | "what">): string =>
  `changed in Item ${item}: ${what}`;
