import { NUMBER_WORDS } from "../../base/number-words.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { datesIn } from "./dates.ts";
import { sentences } from "./sentences.ts";

/** "a 1-for-25 reverse stock split, effective January 17, 2024". */
export interface ShareSplit {
  /** As printed: "1-for-25". */
  readonly ratio: string;
  readonly effective: PlainDate | null;
  readonly sentence: string;
}

const RATIO =
  /\b((?:\d{1,4}(?:\.\d{1,4})?|[a-z]{3,9})[- ](?:for|to)[- ](?:\d{1,4}(?:\.\d{1,4})?|[a-z]{3,9}))\b/gi;
const SPLIT =
  /\b(?:reverse )?(?:stock|share|common stock)? ?split\b|\bconsolidation of (?:the|its) shares\b/i;
const NOT_YET =
  /\b(?:may|will|would|propos\w+|authoriz\w+|if|approve|adjust(?:ed|ment) for any|in the event)\b/i;

/** The splits that a text tells of as done. */
export function shareSplits(text: string): readonly ShareSplit[] {
  if (!/split|consolidation/i.test(text)) return [];
  return sentences(text).flatMap((sentence) => {
    if (!SPLIT.test(sentence) || NOT_YET.test(sentence)) return [];
    const ratio = [...sentence.matchAll(RATIO)].map(([, words]) => words ?? "").find(isRatio);
    if (!ratio) return [];
    const dates = datesIn(sentence);
    return [{ ratio, effective: dates.length === 1 ? (dates[0]?.date ?? null) : null, sentence }];
  });
}

function isRatio(words: string): boolean {
  const [a = "", b = ""] = words.toLowerCase().split(/[- ](?:for|to)[- ]/);
  const isNumber = (word: string) =>
    /^\d/.test(word) || NUMBER_WORDS.includes(word) || /^(?:thirty|forty|fifty|hundred)$/.test(word);
  return isNumber(a) && isNumber(b) && a !== b;
}
