import { UserError } from "../../base/user-error.ts";
import type { Book } from "../../model/book.ts";
import { placeInWords, placeOf } from "../positions.ts";

/** @throws UserError where a security stands twice in the order of exercise. */
export function checkExerciseOrder(book: Book): void {
  for (const [n, id] of book.exerciseOrder.entries()) {
    const earlier = book.exerciseOrder.indexOf(id);
    if (earlier === n) continue;
    throw new UserError(
      `${id} stands in the exercise-order already (${placeInWords(book, `exerciseOrder.${earlier}`)}); take one of the two out`,
      placeOf(book, `exerciseOrder.${n}`),
    );
  }
}
