import type { PlainDate } from "../../base/plain-date.ts";
import { datesIn } from "./dates.ts";

const FROM =
  /\b(?:exercisable|convertible|vest(?:s|ing)?|vested|exercised|settle(?:s|d)?)(?: and (?:exercisable|vest(?:s|ing)?))?(?: in full| only| first| initially)*(?: beginning| commencing| starting)?(?: on| from| after| as of| on or after| on and after| from and after| until after)? $/i;

/** The day from which a right may be exercised, by words such as "exercisable beginning on March 1, 2025"; otherwise `null`. */
export function exercisableFrom(words: string): PlainDate | null {
  const found = datesIn(words).filter(({ start }) => {
    const before = words.slice(Math.max(0, start - 90), start);
    return FROM.test(before) && !/\bwithin\b|\buntil $|\bprior to $|\bbefore $|\bas of $/i.test(before);
  });
  return found.length === 1 ? (found[0]?.date ?? null) : null;
}
