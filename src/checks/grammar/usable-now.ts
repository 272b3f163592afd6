const NOW =
  /\b(?:(?:immediately|currently|presently|fully) (?:vested and )?(?:exercisable|convertible)|(?:exercisable|convertible) (?:at any time|immediately)|(?:fully|immediately) vested and exercisable)\b/i;
/** A condition, a day to come or a limit: then the note needs a reader. */
const NOT_PLAIN =
  /\b(?:upon|following|prior to|after|before|subject to|achiev\w+|will be|shall be|become|unless|until|limit\w*|exceed|beneficially own|in the event|if)\b/i;

/**
 * Whether a note on a Form 3, 4 or 5 says plainly that a right can be used now; a note with a condition, a limit or a day to come
 * in the same sentence does not.
 *
 * @example
 * isUsableNow("The option is fully vested and exercisable.") //=> true
 * isUsableNow("Convertible at any time after the closing.")  //=> false
 */
export const isUsableNow = (note: string): boolean =>
  note.split(/(?<=\.)\s/).some((sentence) => NOW.test(sentence) && !NOT_PLAIN.test(sentence));
