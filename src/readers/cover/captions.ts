import { codeAt } from "../characters.ts";
import { initialBit, type Phrase, pairKey, phraseOf } from "./letters.ts";
import type { Row } from "./rows.ts";

/**
 * One wording of a row's caption, in letters only: `|` parts alternatives, brackets enclose what may be missing. Marks,
 * numbers, blanks and line ends between the words do not matter; `_` joins words that only count together, `*` ends a
 * word as it will. What stands after `...` may follow, word by word, and
 * belongs to the caption wherever it is found.
 */
export interface Caption {
  readonly row: Row;
  readonly words: readonly CaptionWord[];
  /** How many of the words make the caption: those after them are its tail. */
  readonly head: number;
  /** Only where a row number stands before it: the wording is too common elsewhere. */
  readonly needsNumber: boolean;
}

export interface CaptionWord {
  readonly alternatives: readonly Phrase[];
  /** Those of the alternatives that are several words. */
  readonly phrases: readonly Phrase[];
  /** The first letters of the alternatives, as bits. */
  readonly initials: number;
  readonly optional: boolean;
}

const SEE = "... [SEE_INSTRUCTION|SEE_INSTRUCTIONS] [BEFORE] [FILLING] [OUT]";
const IDENTIFICATION =
  "... [SS_OR_IRS|SS_OR|SS_NO|SS_NOS|SOCIAL_SECURITY] [OR] [IRS] [OR_EMPLOYER|EMPLOYER|OR_SS] [IDENTIFICATION|IDENTIFICATIONS|IDENT|ID_NO] [NO|NOS|NUMBER|NUMBERS] [OF_ABOVE_PERSON|OF_ABOVE_PERSONS|OF_THE_ABOVE_PERSON|OF_THE_ABOVE_PERSONS|OF_REPORTING_PERSON|OF_REPORTING_PERSONS|OF_EACH_PERSON|OF_ABOVE|OF_PERSON|OF_PERSONS] [PERSON|PERSONS] [ENTITIES_ONLY|ENTITY_ONLY] [SEE_INSTRUCTION|SEE_INSTRUCTIONS]";

/** A caption that begins with `#` counts only after a row number. */
const WORDINGS: readonly (readonly [Row, string])[] = [
  ["name", `NAME|NAMES OF [THE|EACH] [ABOVE] REPORTING PERSON|PERSONS|ENTITY|ENTITIES ${IDENTIFICATION}`],
  [
    "name",
    `NAME|NAMES [AND] [OR] [SS] [OR] IRS [IDENTIFICATION] [NO|NOS|NUMBER|NUMBERS] OF [ABOVE] [REPORTING] PERSON|PERSONS ${IDENTIFICATION}`,
  ],
  [
    "name",
    `NAME|NAMES [AND] [SS|SOCIAL] [SECURITY] [OR] [IRS] IDENTIFICATION NO|NOS|NUMBER|NUMBERS OF [ABOVE] [REPORTING] PERSON|PERSONS ${IDENTIFICATION}`,
  ],
  ["name", `#NAME|NAMES OF FILING PERSON|PERSONS ${IDENTIFICATION}`],
  ["name", `#REPORTING PERSON|PERSONS ${IDENTIFICATION}`],
  [
    "group",
    `CHECK [THE] [APPROPRIATE] BOX|BOXES|LINE|ROW [IF|OF] MEMBER|A_MEMBER|AN_MEMBER|THE_MEMBER ... [OF] [GROUP|A_GROUP|THE_GROUP] [SEE_INSTRUCTION|SEE_INSTRUCTIONS]`,
  ],
  ["group", `#MEMBER OF A GROUP ${SEE}`],
  ["secUse", "SEC USE ... [ONLY]"],
  [
    "funds",
    `SOURCE|SOURCES OF FUND|FUNDS ... [OR] [OTHER] [CONSIDERATION] [SEE_INSTRUCTION|SEE_INSTRUCTIONS]`,
  ],
  [
    "legal",
    "CHECK [THE] [BOX] [IF|WHETHER] [THE] DISCLOSURE OF LEGAL ... [PROCEEDING|PROCEEDINGS|ACTIONS] [IS|ARE] [REQUIRED] [PURSUANT] [TO] [ITEM|ITEMS] [D] [OR|AND] [ITEM] [E]",
  ],
  [
    "citizenship",
    "CITIZENSHIP ... [OR_PLACE|OF_PLACE|AND_PLACE|OR_STATE|OR_JURISDICTION|OR_COUNTRY] [OF_ORGANIZATION|OF_ORGANISATION|OF_INCORPORATION|OF_FORMATION|OR_ORGANIZATION]",
  ],
  ["citizenship", "#PLACE|STATE|JURISDICTION OF ORGANIZATION|ORGANISATION|INCORPORATION|FORMATION"],
  ["soleVoting", "SOLE VOTING ... [POWER]"],
  ["soleVoting", "SOLE POWER TO VOTE ... [OR] [TO] [DIRECT] [THE] [VOTE]"],
  ["sharedVoting", "SHARED|SHARE VOTING ... [POWER]"],
  ["sharedVoting", "SHARED|SHARE POWER TO VOTE ... [OR] [TO] [DIRECT] [THE] [VOTE]"],
  ["soleDispositive", "SOLE DISPO*|INVESTMENT ... [POWER]"],
  ["soleDispositive", "SOLE POWER TO DISPOSE ... [OR] [TO] [DIRECT] [THE] [DISPOSITION] [OF]"],
  ["sharedDispositive", "SHARED|SHARE DISPO*|INVESTMENT ... [POWER]"],
  ["sharedDispositive", "SHARED|SHARE POWER TO DISPOSE ... [OR] [TO] [DIRECT] [THE] [DISPOSITION] [OF]"],
  [
    "aggregate",
    "AGGREGATE|TOTAL AMOUNT|NUMBER [OF] [SHARES|SECURITIES] BENEFICIALLY|BENEFICIAL|BENFICIALLY|BENEFICALLY OWNED|OWNERSHIP ... [BY|OF] [EACH|THE|SUCH] [REPORTING] [PERSON|PERSONS]",
  ],
  [
    "aggregate",
    "#AGGREGATE ... [AMOUNT] [BENEFICIALLY] [OWNED] [BY] [EACH|THE|SUCH] [REPORTING] [PERSON|PERSONS]",
  ],
  [
    "excludes",
    `CHECK [THE] [BOX] [IF] [THE] AGGREGATE AMOUNT|SHARES [IN] [ROW|LINE|ITEM] [EXCLUDES|EXCLUDED|EXCLUDE|EXCLUDING|INCLUDES] ... [CERTAIN] [SHARES] [SEE_INSTRUCTION|SEE_INSTRUCTIONS]`,
  ],
  [
    "percent",
    `PERCENT|PERCENTAGE OF [THE] CLASS|SERIES|SHARES|OUTSTANDING [OF] [SECURITIES] REPRESENTED ... [BY] [THE] [AGGREGATE] [AMOUNT|AMOUNTS] [IN|OF|ON] [ROW|LINE|ITEM]`,
  ],
  ["percent", "#PERCENT|PERCENTAGE OF CLASS ... [OWNED] [REPRESENTED] [BY] [AMOUNT] [IN] [ROW|LINE|ITEM]"],
  ["types", `TYPE|TYPES OF REPORTING PERSON|PERSONS|ENTITY ${SEE}`],
  ["types", `#TYPE OF PERSON|PERSONS ${SEE}`],
];

function word(text: string): CaptionWord {
  const alternatives = text.replace(/[[\]]/g, "").split("|").map(phraseOf);
  return {
    alternatives,
    phrases: alternatives.filter(({ rest }) => rest !== null),
    initials: alternatives.reduce((bits, { written }) => bits | initialBit(codeAt(written, 0)), 0),
    optional: text.startsWith("["),
  };
}

function caption([row, wording]: readonly [Row, string]): Caption {
  const [head = "", tail = ""] = wording.replace(/^#/, "").split("...");
  const heads = head.trim().split(/\s+/).map(word);
  const tails = tail.trim() === "" ? [] : tail.trim().split(/\s+/).map(word);
  return { row, words: [...heads, ...tails], head: heads.length, needsNumber: wording.startsWith("#") };
}

export const CAPTIONS: readonly Caption[] = WORDINGS.map(caption);

const BY_FIRST_PAIR = new Map<number, readonly Caption[]>();
for (const one of CAPTIONS) {
  for (const key of new Set(one.words[0]?.alternatives.map(({ written }) => pairKey(written, 0)))) {
    BY_FIRST_PAIR.set(key, [...(BY_FIRST_PAIR.get(key) ?? []), one]);
  }
}

const NONE: readonly Caption[] = [];

/** The captions that begin with the two letters of a `pairKey`. */
export const captionsBeginning = (key: number): readonly Caption[] => BY_FIRST_PAIR.get(key) ?? NONE;

/** Lines that may hold a caption within them. */
export const MAY_HAVE_CAPTION =
  /names?\s|check|sec\s|source|citizen|sole|shared?\s|aggregate|total|percent|type\s|reporting|place/i;
