import { initialOf, initials } from "../body/initials.ts";
import { lettersOf } from "./letters.ts";
import type { Segment } from "./title-segments.ts";

/** The captions of the title page, which stand below what they name, or before it. */
export type AnchorKind = "issuer" | "class" | "cusip" | "date" | "notice" | "other";

const ANCHORS: readonly (readonly [AnchorKind, RegExp])[] = [
  ["issuer", /^NAMEOF(?:THE)?(?:ISSUER|SUBJECTCOMPANY|COMPANY)(?:ISSUER)?/],
  [
    "class",
    /^(?:TITLE(?:AND|OF)?CLASS(?:ES)?(?:OF)?(?:THE)?(?:EQUITY)?(?:SECURIT(?:Y|IES))?|CLASSOFSECURITIES|TITLEOFSECURITIES)/,
  ],
  ["cusip", /^CUSIP(?:NUMBERS?|NOS?|NUM)?/],
  [
    "date",
    /^(?:THE)?DATES?OF(?:THE)?EVENT(?:WHICH|THAT)?(?:REQUIRE[SD]?)?(?:FILING)?(?:OF)?(?:THIS|THE|HIS)?(?:STATEMENT|SCHEDULE)?/,
  ],
  ["other", /^(?:NAMES?OFFILINGPERSONS?|NAMES?OFPERSONS?FILING|ADDRESSOF|CITIZENSHIP)/],
  ["notice", /^NAMES?(?:AND)?ADDRESS(?:ES)?(?:AND)?TELEPHONE/],
];

export interface Anchor {
  readonly kind: AnchorKind;
  /** The segments that the caption takes up: from `first`, to before `after`. */
  readonly first: number;
  readonly after: number;
  /** Where in the first segment the caption ends and a value may begin. */
  readonly end: number;
}

const LONGEST = 4;
/** What captions of the title page begin with, and the word Item before them. */
const MAY_ANCHOR = initials("itncda");

export function anchorsAmong(segments: readonly Segment[]): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (let index = 0; index < segments.length; index++) {
    const anchor = anchorAt(segments, index);
    if (!anchor) continue;
    anchors.push(anchor);
    index = anchor.after - 1;
  }
  return anchors;
}

function anchorAt(segments: readonly Segment[], index: number): Anchor | null {
  const { text } = segments[index] as Segment;
  if (
    MAY_ANCHOR[initialOf(text)] !== 1 ||
    !/^\W{0,6}(?:item\s{1,3}\d\W{1,3}[a-e]?\W{0,4})?(?:the\s|name|title|cusip|date|class|address\sof|citizenship)/i.test(
      text,
    )
  )
    return null;
  const from = /^\W{0,6}(?:item\s{1,3}\d\W{1,3}[a-e]?\W{1,4})?/i.exec(text)?.[0].length ?? 0;
  const { letters, at } = lettersOf(text, from, Math.min(text.length, from + 160));
  for (const [kind, wording] of ANCHORS) {
    const match = wording.exec(letters);
    if (!match) continue;
    const last = at[match[0].length - 1] as number;
    if (/[A-Za-z]/.test(text.charAt(last + 1))) continue;
    let after = index + 1;
    if (/^\W{0,3}\(/.test(text) && !closes(text)) {
      while (
        after < segments.length &&
        after < index + LONGEST &&
        !closes((segments[after - 1] as Segment).text)
      )
        after++;
    }
    return { kind, first: index, after, end: last + 1 };
  }
  return null;
}

const closes = (text: string): boolean => text.lastIndexOf(")") > text.lastIndexOf("(");
