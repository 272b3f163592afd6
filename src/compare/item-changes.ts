import { hasChanges, redline, unchanged } from "../base/redline.ts";
import type { ItemChange } from "../model/comparison.ts";
import type { Item, Schedule } from "../model/schedule.ts";
import { plainWords } from "./plain-words.ts";

/** Items of the later schedule that read otherwise, were added, or are not there. Item 7 is told by its exhibits. */
export function itemChanges(old: Schedule, later: Schedule): readonly ItemChange[] {
  const numbers = [...new Set([...Object.keys(old.items), ...Object.keys(later.items)])];
  return numbers
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((number) => changesOf(number, old.items[number], later.items[number]));
}

function changesOf(number: string, old: Item | undefined, later: Item | undefined): readonly ItemChange[] {
  const heading = later?.heading ?? old?.heading ?? null;
  if (!later || isEmpty(later)) {
    return old && !isEmpty(old) ? [{ item: number, heading, change: "not in the later", runs: [] }] : [];
  }
  const sections = sectionsOf(later, old);
  return sections.flatMap(({ part, before, after }): readonly ItemChange[] => {
    const item = part === null ? number : `${number}${partLabel(part)}`;
    if (before === null) {
      return after === null ? [] : [{ item, heading, change: "added", runs: unchanged(after) }];
    }
    if (after === null) return [{ item, heading, change: "not in the later", runs: [] }];
    const runs = redline(before, after);
    return hasChanges(runs) ? [{ item, heading, change: "restated", runs }] : [];
  });
}

interface Section {
  readonly part: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** The item part by part where both filings letter the same parts, otherwise as a whole. */
function sectionsOf(later: Item, old: Item | undefined): readonly Section[] {
  const parts = Object.keys(later.parts);
  const before = Object.keys(old?.parts ?? {});
  const areAlike = parts.length > 0 && (old === undefined || parts.some((part) => before.includes(part)));
  if (!areAlike) return [{ part: null, before: old ? wholeText(old) : null, after: wholeText(later) }];
  return [...new Set([...parts, ...before])].sort().map((part) => ({
    part,
    before: words(old?.parts[part]),
    after: words(later.parts[part]),
  }));
}

function wholeText({ text, parts }: Item): string | null {
  return words(text) ?? words(Object.values(parts).join("\n\n"));
}

function words(text: string | null | undefined): string | null {
  const plain = plainWords(text ?? "");
  return plain === "" ? null : plain;
}

const isEmpty = (item: Item): boolean => wholeText(item) === null;

/** `(a)` and `(c)(i)` for lettered parts; what the XML keeps in an element of its own by the element's words. */
function partLabel(part: string): string {
  if (/^[a-j]$/.test(part)) return `(${part})`;
  if (/^[a-j]\([a-z]+\)$/.test(part)) return `(${part.slice(0, 1)})${part.slice(1)}`;
  return `, ${part.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;
}
