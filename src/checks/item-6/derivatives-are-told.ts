import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { DAY_OF_DERIVATIVES_IN_ITEM_SIX } from "../facts/days-of-change.ts";
import { coverNotes, itemText } from "../facts/texts.ts";
import { sentences } from "../grammar/sentences.ts";

interface Kind {
  readonly name: string;
  readonly words: RegExp;
  /** Words of Item 6 that take it in. */
  readonly told: RegExp;
  /** In the words of Item 6 only since 2024. */
  readonly isNew: boolean;
}

const KINDS: readonly Kind[] = [
  {
    name: "swaps",
    words: /\b(?:total return |equity |cash-settled |security-based )?swaps?\b/i,
    told: /\bswaps?\b|\bderivative/i,
    isNew: true,
  },
  {
    name: "cash-settled derivatives",
    words: /\bcash-settled\b/i,
    told: /\bcash-settled\b|\bderivative|\bswap/i,
    isNew: true,
  },
  {
    name: "put or call options",
    words: /\b(?:put|call) options?\b|\bexchange-traded options?\b/i,
    told: /\b(?:puts?|calls?|options?)\b|\bderivative/i,
    isNew: false,
  },
  {
    name: "forward contracts",
    words: /\b(?:variable prepaid )?forward (?:sale |purchase )?(?:contracts?|agreements?|transactions?)\b/i,
    told: /\bforward\b|\bderivative/i,
    isNew: false,
  },
];
const HOLDS =
  /\b(?:holds?|own(?:s|ed)?|entered into|party to|purchased|bought|sold|wrote|written|acquired|long|short|exposure|through)\b/i;
const DENIED = /\b(?:no|not|none|neither|nor|without|except|other than|may|might|could|would|if|any)\b/i;
const ELSEWHERE = /\b(?:items? [1-5]|incorporated|set forth|described (?:above|in)|see)\b/i;

export const derivativesAreTold: Check = {
  id: "item-6/derivatives-are-told",
  title: "A derivative that the schedule tells of is in Item 6",
  catalogue: "S23",
  severity: "required",
  cite: scheduleCitation("13D", "Item 6"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "The schedule tells of {kind} (“{words}”); Item 6 does not.",
  },
  why: "Item 6 asks for every contract with respect to securities of the issuer: puts and calls always, and since February 5, 2024 in so many words swaps and other derivatives, those that are settled in cash among them.",
  falseAlarms: [
    "a derivative on something else",
    "a position that was closed",
    "a derivative told in an earlier filing",
  ],
  run: (schedule) => {
    const six = itemText(schedule, "6");
    const { eventDate } = schedule;
    if (six === null) return notApplicable("There is no Item 6.");
    if (ELSEWHERE.test(six)) return observed([]);
    const texts = ["3", "5"].flatMap((number) => itemText(schedule, number) ?? []);
    const all = [...texts, coverNotes(schedule)].join("\n");
    const found = KINDS.filter(({ isNew, words, told }) => {
      const isAsked = !isNew || (eventDate !== null && eventDate >= DAY_OF_DERIVATIVES_IN_ITEM_SIX);
      return isAsked && words.test(all) && !told.test(six);
    }).flatMap(({ name, words }) => {
      const sentence = sentences(all).find((one) => words.test(one) && HOLDS.test(one) && !DENIED.test(one));
      return sentence ? [{ name, sentence }] : [];
    });
    const [first] = found;
    if (!first) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { kind: first.name, words: first.sentence.slice(0, 160) },
        paths: ["items.6", "items.5"],
        settledBy: "the contract, its counterparty and its terms in Item 6",
      },
    ]);
  },
};
