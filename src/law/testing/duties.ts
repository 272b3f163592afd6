import { decimal } from "../../base/decimal.ts";
import type { Rational } from "../../base/rational.ts";
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
  if (duty.is === "none" || duty.is === "undetermined") return duty.is;
  const { on, atLatest, isPromptly } = duty.by;
  const date = on === atLatest ? on : `${on}..${atLatest}`;
  const how = duty.is === "question" ? (duty.isContested ? "contested " : "asked ") : "";
  return `${how}${isPromptly ? "promptly " : ""}${date}`;
}
