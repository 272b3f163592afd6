import { type Redline, redline, unchanged } from "../../base/redline.ts";
import { redlineParagraphs } from "../../base/redline-paragraphs.ts";
import { splitParagraphs } from "../item-paragraphs.ts";
import type { PrintedParagraph } from "./printed-form.ts";

/** What a text was in the schedule before: `null` where it said nothing, `undefined` where there is no schedule before. */
export type Before = string | null | undefined;

/** A text as a redline against what it was. */
export const against = (before: Before, after: string | null): Redline =>
  before === undefined ? unchanged(after ?? "") : redline(before ?? "", after ?? "");

/** A text in paragraphs, apart by blank lines, against those that it was. */
export function paragraphsAgainst(before: Before, after: string | null): readonly PrintedParagraph[] {
  const was = before === undefined ? undefined : splitParagraphs(before ?? "").map(plain);
  return listAgainst(was, splitParagraphs(after ?? "").map(plain));
}

/** A paragraph before it is set against another. */
export interface PlainParagraph {
  readonly text: string;
  readonly isContinued: boolean;
}

const plain = (text: string): PlainParagraph => ({ text, isContinued: false });

/** Paragraphs against those that they were, gone ones in their old place. */
export function listAgainst(
  before: readonly PlainParagraph[] | undefined,
  after: readonly PlainParagraph[],
): readonly PrintedParagraph[] {
  if (before === undefined) {
    return after.map(({ text, isContinued }) => hung(unchanged(text), isContinued));
  }
  const texts = (list: readonly PlainParagraph[]) => list.map(({ text }) => text);
  return redlineParagraphs(texts(before), texts(after)).map(({ before: was, after: is, runs }) => {
    const source = is === null ? before[was ?? 0] : after[is];
    return hung(runs, source?.isContinued ?? false);
  });
}

const LETTER = /^(\([a-z]{1,4}\)|\([A-Z0-9]{1,2}\)|•)\s+(?=\S)/;

/** A letter or number in brackets that stands first and did not change hangs to the left of its paragraph. */
function hung(runs: Redline, isContinued: boolean): PrintedParagraph {
  const [first, ...rest] = runs;
  const found = isContinued || !first || first.is !== "same" ? null : LETTER.exec(first.text);
  if (!first || !found?.[1]) return { text: runs, letter: null, isContinued };
  const text = first.text.slice(found[0].length);
  return { text: [{ is: "same", text }, ...rest], letter: found[1], isContinued: false };
}
