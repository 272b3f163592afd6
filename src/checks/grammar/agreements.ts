import type { PlainDate } from "../../base/plain-date.ts";
import { datesIn, occasionsOf } from "./dates.ts";
import { sentences } from "./sentences.ts";

/** A written contract that a text tells of: "On October 13, 2023, the Issuer entered into a note purchase agreement". */
export interface AgreementMention {
  /** "note purchase agreement". */
  readonly kind: string;
  readonly date: PlainDate | null;
  readonly sentence: string;
}

const ENTERED = /\b(?:entered into|executed|is (?:a )?party to|are parties to)\b/i;
const KIND = /\b((?:(?:joint filing|[a-z-]+) ){1,3}(?:agreement|letter)s?)\b/gi;
/** Contracts of everyday business, which Item 7 does not ask for. */
const OF_TRADE =
  /\b(?:services?|employment|consulting|licen[cs]e|confidentiality|non-disclosure|supply|lease|distribution|collaboration|intellectual property|transition|indemnification)\b/;
const LEADING =
  /^(?:an?|the|that|such|its|their|certain|amended|and|restated|into|to|a certain|each|of|new|this|separate|in|certain other|amendment|with|or|other|party|parties|existing|related|definitive|customary|under|written|form|no|all|any|by|additional) /;

/** The contracts that a text says were entered into, in its order. */
export function agreementsIn(text: string): readonly AgreementMention[] {
  return sentences(text).flatMap((sentence) => {
    const entered = ENTERED.exec(sentence);
    if (!entered) return [];
    const after = sentence.slice(entered.index + entered[0].length, entered.index + entered[0].length + 160);
    const match = [...after.toLowerCase().matchAll(KIND)][0];
    if (!match?.[1] || match.index > 60) return [];
    const kind = withoutLead(match[1]);
    if (kind.split(" ").length < 2 || OF_TRADE.test(kind)) return [];
    return [{ kind, date: dateOf(sentence), sentence }];
  });
}

function dateOf(sentence: string): PlainDate | null {
  const occasions = occasionsOf(sentence);
  if (occasions) return occasions.dates.length === 1 ? (occasions.dates[0] ?? null) : null;
  const dates = datesIn(sentence);
  return dates.length === 1 ? (dates[0]?.date ?? null) : null;
}

function withoutLead(kind: string): string {
  let words = kind;
  while (LEADING.test(words)) words = words.replace(LEADING, "");
  return words.replace(/s$/, "");
}
