import { dateFrom, type PlainDate } from "../../base/plain-date.ts";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const DATE = new RegExp(`\\b(${MONTHS.join("|")}) +(\\d{1,2})(?:st|nd|rd|th)?, *(\\d{4})\\b`, "gi");

/** A date in a text: `start` and `end` are offsets in it. */
export interface DateMention {
  readonly date: PlainDate;
  readonly start: number;
  readonly end: number;
}

/** The dates written out in a text, `March 7, 2024`, in their order. */
export function datesIn(text: string): readonly DateMention[] {
  if (!/\d, *\d{4}/.test(text)) return [];
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [all, month = "", day, year] = match;
    const date = dateFrom(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day));
    return date ? [{ date, start: match.index, end: match.index + all.length }] : [];
  });
}

/** The dates on which a sentence says that something happened, and whether it happened on each of them. */
export interface Occasions {
  readonly dates: readonly PlainDate[];
  readonly onEach: boolean;
}

/**
 * Reads the head of a sentence, "On March 7, 2024," or "On each of March 7, 2024, March 8, 2024 and March 18, 2024,";
 * `null` where it has none.
 */
export function occasionsOf(sentence: string): Occasions | null {
  const head =
    /^(?:\([a-z]\) )?(?:Then,? |Also,? )?(?:On|Effective|As of)(?: or about)?( each of)? (?=[A-Z])/.exec(
      sentence,
    );
  if (!head) return null;
  const dates: PlainDate[] = [];
  let end = head[0].length;
  for (const mention of datesIn(sentence)) {
    if (!/^[\s,]*(?:and)?\s*$/.test(sentence.slice(end, mention.start))) break;
    dates.push(mention.date);
    end = mention.end;
  }
  return dates.length ? { dates, onEach: Boolean(head[1]) } : null;
}
