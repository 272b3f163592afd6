import type { RuleMarked } from "../../model/schedule.ts";
import { matchesOf } from "../matches.ts";
import { boxesIn } from "./box-marks.ts";
import type { Segment, Stretch } from "./title-segments.ts";

const RULE = /13\s?d\s{0,3}[-–—‑]?\s{0,3}[1Iil]?\s{0,3}[-–—‑]?\s{0,3}\(\s?([bcd])\s?\)/gi;
const RULES_BEGIN = /designate\s+the\s+rule|rule\s+pursuant\s+to\s*(?:which)?/i;

/** Schedule 13G: the rules whose boxes are marked on the face, whether a box stands before its rule or after it. */
export function rulesMarked(segments: readonly Segment[]): readonly { rule: RuleMarked; at: Stretch }[] {
  const begin = segments.findIndex(({ text }) => RULES_BEGIN.test(text));
  if (begin < 0) return [];
  const found: { rule: RuleMarked; at: Stretch }[] = [];
  let box: boolean | null = null;
  for (const segment of segments.slice(begin, begin + 24)) {
    const text = segment.text.replace(RULES_BEGIN, (words) => " ".repeat(words.length));
    const rules = matchesOf(text, RULE);
    if (text.length > 400 || (rules.length > 0 && /remainder|information|instruction/i.test(text))) continue;
    const boxes = boxesIn(text).filter(
      ({ start, end }) => !rules.some((r) => start < r.index + r[0].length && end > r.index),
    );
    if (rules.length === 0) {
      if (boxes.length === 1 && text.trim().length < 12) box = boxes[0]?.marked ?? null;
      continue;
    }
    for (const [k, rule] of rules.entries()) {
      const before = boxes.filter(({ end }) => end <= rule.index).at(-1);
      const after = boxes.find(({ start }) => start >= rule.index);
      const own = rules.length === 1 ? (before ?? after) : leads(boxes, rules) ? boxes[k] : after;
      const isMarked = own ? own.marked : box === true;
      const at = { segment, start: rule.index, end: rule.index + rule[0].length };
      if (isMarked) found.push({ rule: `13d-1(${(rule[1] as string).toLowerCase()})` as RuleMarked, at });
    }
    box = null;
  }
  return found;
}

const leads = (boxes: readonly { start: number }[], rules: readonly RegExpExecArray[]): boolean =>
  (boxes[0]?.start ?? Number.POSITIVE_INFINITY) < (rules[0]?.index ?? 0);

/** Schedule 13D: whether the box "previously filed a statement on Schedule 13G" is marked; `null` without the sentence. */
export function previouslyOnSchedule13G(
  segments: readonly Segment[],
): { marked: boolean; at: Stretch } | null {
  const begin = segments.findIndex(({ text }) => /previously\s+filed\s+a/i.test(text));
  if (begin < 0) return null;
  const own = segments.slice(begin, begin + 8);
  const sentence = own.map(({ text }) => text).join("\n");
  const words = /check\s{1,9}the\s{1,9}following(?:\s{1,9}box)?/i.exec(sentence);
  if (!words) return null;
  const from = words.index + words[0].length;
  const after = sentence.slice(from);
  const stop = /check\s|note\b|page\s+1|the\s+(?:remainder|information)|\*/i.exec(after)?.index ?? 120;
  const box = boxesIn(after.slice(0, Math.min(stop, 120)))[0];
  const at = box ? stretchAt(own, from + box.start, from + box.end) : stretchAt(own, words.index, from);
  return { marked: box?.marked ?? false, at };
}

/** A stretch of segments joined by line feeds, as the stretch of the segment that it begins in. */
function stretchAt(segments: readonly Segment[], start: number, end: number): Stretch {
  let offset = 0;
  for (const segment of segments) {
    const length = segment.text.length;
    if (start <= offset + length)
      return { segment, start: start - offset, end: Math.min(end - offset, length) };
    offset += length + 1;
  }
  const segment = segments[0] as Segment;
  return { segment, start: 0, end: segment.text.length };
}
