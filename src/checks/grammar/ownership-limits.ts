import { decimal } from "../../base/decimal.ts";
import { NUMBER_WORDS } from "../../base/number-words.ts";
import type { Rational } from "../../base/rational.ts";
import { sentences } from "./sentences.ts";

/** "may not be exercised to the extent that the holder would beneficially own more than 9.99% of the Common Stock". */
export interface OwnershipLimit {
  readonly percent: Rational;
  /** As printed: "9.99%". */
  readonly printed: string;
  readonly sentence: string;
}

/** "upon 61 days' prior notice the holder may increase the limitation". */
export interface LimitNotice {
  readonly days: number;
  readonly sentence: string;
}

const LIMIT = /\b(?:more than|in excess of|exceed(?:s|ing)?|greater than) (\d{1,2}(?:\.\d{1,3})?) ?%/i;
const NO_MORE = /\bno (?:more|greater) than (\d{1,2}(?:\.\d{1,3})?) ?%/i;
const BARS =
  /\b(?:may not|shall not|cannot|will not|not be (?:entitled|permitted|able|exercised|converted)|prohibit\w*|restrict\w*|prevent\w*|blocker|only (?:be )?(?:convertible|exercisable)|only to the extent|to the extent that|limitation)\b/i;
const OWNS = /\b(?:beneficially own|beneficial ownership|own beneficially|ownership)\b/i;
const LIFTS = /\b(?:increase|decrease|raise|waive|terminate|remove)\w*\b/i;
const NOTICE =
  /\b(?:(sixty)[- ](one)|(sixty)|([a-z]{3,9})|(\d{1,3}))(?: \(\d{1,3}\))?[ -](?:calendar |business )?days?[’']?s?(?: or more)?(?: prior| advance| written|,)*(?: written| prior)* notice\b/i;
const LATER_DAY = /\b(61|sixty-first|61st)\b(?:st)?(?: \(61st\))? day (?:after|following)\b/i;

/** The limits that a text puts on how much a holder may come to own by exercise or conversion. */
export function ownershipLimits(text: string): readonly OwnershipLimit[] {
  if (!text.includes("%")) return [];
  return sentences(text).flatMap((sentence) => {
    const match = sentence.includes("%") ? (LIMIT.exec(sentence) ?? NO_MORE.exec(sentence)) : null;
    const percent = match?.[1] ? decimal(match[1]) : null;
    if (!match?.[1] || !percent || !BARS.test(sentence) || !OWNS.test(sentence)) return [];
    return [{ percent, printed: `${match[1]}%`, sentence }];
  });
}

/** The notices upon which a limit may be raised or lifted. */
export function limitNotices(text: string): readonly LimitNotice[] {
  if (!/notice/i.test(text)) return [];
  return sentences(text).flatMap((sentence) => {
    if (
      !/notice/i.test(sentence) ||
      !LIFTS.test(sentence) ||
      !/\blimit|\bpercentage\b|\bcap\b|\bblocker\b/i.test(sentence)
    )
      return [];
    if (LATER_DAY.test(sentence)) return [{ days: 61, sentence }];
    const match = NOTICE.exec(sentence);
    const days = match ? daysOf(match) : null;
    return days === null ? [] : [{ days, sentence }];
  });
}

function daysOf([, sixty, , sixtyAlone, word, digits]: RegExpExecArray): number | null {
  if (sixty) return 61;
  if (sixtyAlone) return 60;
  if (digits) return Number(digits);
  const value = NUMBER_WORDS.indexOf(word?.toLowerCase() ?? "");
  return value > 0 ? value : null;
}
