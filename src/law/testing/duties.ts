import { decimal } from "../../base/decimal.ts";
import type { Rational } from "../../base/rational.ts";
import type { Step } from "../../model/derivation.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Duty } from "../duty.ts";
import type { PercentOwned } from "../percent-owned.ts";
import { day } from "../rule.ts";

/** What the cases of deadlines have in common: short ways to write facts, and one word for an answer. */

export const missingFact = { what: "a fact", writeIn: "book.yaml" };

export function exactly(text: string): Rational {
  const number = decimal(text);
  if (number === null) throw new Error(`${text} is no number`);
  return number;
}

/** `5.004` is known; `>=4` is what is certain while facts are missing; `?` is not known at all. */
export function owned(on: string, percent: string): PercentOwned {
  if (percent === "?") return { on: day(on), percent: null, missing: [missingFact] };
  const isLeast = percent.startsWith(">=");
  return {
    on: day(on),
    percent: exactly(percent.replace(">=", "")),
    missing: isLeast ? [missingFact] : [],
  };
}

/**
 * `none`, `undetermined`, or the last day; `2025-12-29..2025-12-31` for a range; `contested` or `asked` before it where it
 * hangs on a question, `promptly` where the rule names no number of days.
 */
export function answer(duty: Duty): string {
  if (duty.is === "none") return duty.is;
  if (duty.is === "undetermined")
    return duty.missing.length > 0 ? duty.is : "undetermined, with nothing named";
  const { on, atLatest, isPromptly } = duty.by;
  const date = on === atLatest ? on : `${on}..${atLatest}`;
  const how = duty.is === "question" ? (duty.isContested ? "contested " : "asked ") : "";
  return `${how}${isPromptly ? "promptly " : ""}${date}`;
}

/** Where an undetermined answer says to write what is missing. */
export const asksFor = (found: Outcome | Duty): readonly string[] =>
  found.is === "undetermined" ? found.missing.map(({ writeIn }) => writeIn) : [];

/** The paragraphs that an answer rests on, from its first step down, without the part of the CFR that they share. */
export const citations = ({ cite, steps }: Step): readonly string[] => [
  ...(cite ? [cite.cite.replace("17 CFR 240.", "")] : []),
  ...steps.flatMap(citations),
];
