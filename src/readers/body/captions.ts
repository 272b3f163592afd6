/** The captions of the forms' items, as the words that begin them and the words that they are made of. */
export interface Caption {
  readonly begins: readonly RegExp[];
  readonly words: ReadonlySet<string>;
}

const caption = (begins: readonly RegExp[], words: string): Caption => ({
  begins,
  words: new Set(words.split(" ")),
});

/** Schedule 13D, Items 1 to 7 (17 CFR 240.13d-101). */
export const CAPTIONS_13D: Readonly<Record<string, Caption>> = {
  "1": caption(
    [/^(?:security|securities) (?:and|of)\b/, /^issuer\b/],
    "the security securities and of issuer",
  ),
  "2": caption([/^identity\b/], "identity and background of the reporting persons person filing"),
  "3": caption(
    [/^sources? (?:and|or|of)\b/],
    "source sources and or of the amount amounts fund funds other consideration for",
  ),
  "4": caption([/^purposes? of\b/], "purpose purposes of the transaction transactions"),
  "5": caption([/^interests? in\b/], "interest interests in the securities security of issuer company"),
  "6": caption(
    [/^contracts?\b/],
    "contract contracts arrangement arrangements understanding understandings or and relationship relationships with respect to the securities security of issuer company",
  ),
  "7": caption([/^materials?\b/, /^exhibits?\b/], "material materials to be filed as an exhibit exhibits"),
};

/** Schedule 13G, Items 1 to 10 (17 CFR 240.13d-102). */
export const CAPTIONS_13G: Readonly<Record<string, Caption>> = {
  "1": caption([/^issuer\b/, /^security and issuer\b/], "security and issuer"),
  "2": caption([/^identity\b/], "identity and background"),
  "3": caption(
    [
      /^if (?:this|the)\b/,
      /^(?:this|the) (?:statement|schedule|person)\b/,
      /^types? of\b/,
      /^filing status\b/,
      /^reporting persons?\b/,
      /^status of\b/,
      /^for statements?\b/,
      /^statements? filed\b/,
    ],
    "if the this statement statements schedule is are being filed pursuant to under rule rules section sections and or check whether person persons s filing a an one of following type types status reporting for category as in accordance with",
  ),
  "4": caption([/^ownership\b(?! of)/], "ownership"),
  "5": caption(
    [/^owner(?:ship)? (?:of )?(?:five|5)/],
    "owner ownership of five percent per cent or less a class the",
  ),
  "6": caption(
    [/^owner(?:ship)? of more/],
    "owner ownership of more than five percent per cent on behalf another person persons",
  ),
  "7": caption(
    [/^identification\b/],
    "identification and classification of the subsidiary subsidiaries which that acquired security securities being reported on by parent holding company or control person",
  ),
  "8": caption([/^identification\b/], "identification and classification of members member the a group"),
  "9": caption([/^notice of\b/], "notice of dissolution the a group"),
  "10": caption([/^certifications?\b/], "certification certifications"),
};

/** The captions of lettered sub-items, which stand before their answers on Schedule 13G. */
export const PART_CAPTIONS_13G: Readonly<Record<string, Readonly<Record<string, Caption>>>> = {
  "1": {
    a: caption([/^names? of\b/], "name names of the issuer"),
    b: caption(
      [/^address\b/, /^name of issuer/],
      "address addresses name of the issuer issuers principal executive business office offices",
    ),
  },
  "2": {
    a: caption([/^names? of\b/], "name names of the person persons filing"),
    b: caption(
      [/^address\b/],
      "address addresses of the principal business office offices executive or if none residence",
    ),
    c: caption([/^citizenship\b/, /^place of\b/], "citizenship or place of organization"),
    d: caption([/^title\b/], "title of class classes the securities security"),
    e: caption([/^cusip\b/], "cusip number numbers no nos"),
  },
  "4": {
    a: caption([/^amount\b/], "amount beneficially owned"),
    b: caption([/^percent/], "percent percentage of class the"),
    c: caption(
      [/^number\b/],
      "number of share shares as to which such the each reporting person persons has have",
    ),
    "c(i)": caption([/^sole\b/], "sole power to vote or direct the of"),
    "c(ii)": caption([/^shared?\b/], "shared share power to vote or direct the of"),
    "c(iii)": caption([/^sole\b/], "sole power to dispose or direct the disposition of"),
    "c(iv)": caption([/^shared?\b/], "shared share power to dispose or direct the disposition of"),
  },
};

/** What begins the sub-items of Schedule 13G where they stand as headings of their own. */
const PART_BEGINNINGS = [
  /^names? (?:of )?(?:the )?(?:issuer|persons?)\b/,
  /^names?,? address/,
  /^address\b/,
  /^citizenship\b/,
  /^title of\b/,
  /^cusip\b/,
  /^amount beneficially\b/,
  /^percent(?:age)? of class\b/,
  /^numbers? of shares?\b/,
];

/** A text as captions are compared: letters and digits in lower case, single blanks. */
export const plainWords = (text: string): string => {
  const head = text.slice(0, 80).toLowerCase();
  const words = (head.includes("(s)") ? head.replace(/\(s\)/g, "s") : head).match(/[a-z0-9]+/g);
  return words?.join(" ") ?? "";
};

/** Whether a text begins with a caption of the item, on either schedule, or of one of its sub-items. */
export function beginsWithCaption(text: string, number: string): boolean {
  const words = plainWords(text);
  return captionOf(words, number) !== null || PART_BEGINNINGS.some((begin) => begin.test(words));
}

const ALL = [...Object.values(CAPTIONS_13D), ...Object.values(CAPTIONS_13G)];

/** The caption that a text begins with: that of its number first, then any, since numbers are misprinted. */
export function captionOf(words: string, number: string): Caption | null {
  const begins = (candidate: Caption | undefined): candidate is Caption =>
    candidate?.begins.some((begin) => begin.test(words)) ?? false;
  return [CAPTIONS_13D[number], CAPTIONS_13G[number]].find(begins) ?? ALL.find(begins) ?? null;
}

/**
 * The item whose caption a line is: of the number printed before it, or, without a number, only where the line is
 * the caption and nothing else, in three words or more.
 */
export function numberByCaption(text: string, printed: string | null): string | null {
  const words = plainWords(text);
  for (const captions of [CAPTIONS_13D, CAPTIONS_13G]) {
    for (const [number, { begins, words: own }] of Object.entries(captions)) {
      if (printed !== null && printed !== number) continue;
      if (!begins.some((begin) => begin.test(words))) continue;
      const each = words.split(" ");
      if (printed !== null || (each.length > 2 && text.length < 130 && each.every((word) => own.has(word))))
        return number;
    }
  }
  return null;
}
