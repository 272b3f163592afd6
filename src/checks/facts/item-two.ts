import type { Schedule } from "../../model/schedule.ts";
import { partText } from "./texts.ts";

/** What an answer to Item 2(d) or (e) comes to: that there was nothing, that there was something, or one cannot tell. */
export type LegalHistory = "none" | "something" | "unclear";

const NOTHING =
  /\b(?:no reporting person|none of|neither|has not|have not|has never|have never|had not|not been|nor has|nor have|did not|were not|was not|^no\b|^none\b|not applicable|^n\/a)\b/i;
const EXCEPTION =
  /\b(?:except|other than as|save as|however|notwithstanding|consented|settle\w*|pleaded|pled|convicted of (?!any)|was convicted|were convicted|entered into an? (?:order|consent)|without admitting)\b/i;

/** Reads Item 2(d) ("d") or 2(e) ("e"). */
export function legalHistory(schedule: Schedule, letter: "d" | "e"): LegalHistory {
  const text = partText(schedule, "2", letter);
  if (text === null || !text.trim()) return "unclear";
  const plain = text.replace(/\(excluding[^)]*\)/gi, "").trim();
  if (EXCEPTION.test(plain))
    return /\b(?:without admitting|consented to|was convicted|were convicted|pleaded|pled)\b/i.test(plain)
      ? "something"
      : "unclear";
  return NOTHING.test(plain) ? "none" : "unclear";
}
