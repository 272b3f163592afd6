import { scan } from "./scan.ts";

/** The numbers and letters that Word counts itself, before the paragraphs of its lists. */
export interface Numbering {
  /** The label of the next paragraph of a list at a level, "(a)"; "" where the list has none. */
  next(list: string, level: number): string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1` stands for the number of the first level. */
  readonly text: string;
}

const PLAIN_LEVEL: Level = { start: 1, format: "decimal", text: "" };
const MOST_LEVELS = 9;
const LONGEST_LABEL = 40;

/** Reads a document's lists. Levels that a list changes on its own, and lists that a style begins, are not followed. */
export function numberingOf(xml: string | null): Numbering {
  const { kinds, lists } = listsOf(xml ?? "");
  const counts = new Map<string, number[]>();
  return {
    next(list, level) {
      const kind = lists.get(list);
      const levels = kind === undefined ? undefined : kinds.get(kind);
      const own = levels?.[level];
      if (kind === undefined || !levels || !own || level >= MOST_LEVELS) return "";
      const counted = (counts.get(kind) ?? []).slice(0, level + 1);
      while (counted.length < level) counted.push(levels[counted.length]?.start ?? 1);
      counted[level] = (counted[level] ?? own.start - 1) + 1;
      counts.set(kind, counted);
      if (own.format === "bullet") return "•";
      return own.text.replace(/%([1-9])/g, (_, digit) => {
        const at = Number(digit) - 1;
        return printed(counted[at] ?? 1, (levels[at] ?? PLAIN_LEVEL).format);
      });
    },
  };
}

function listsOf(xml: string): {
  readonly kinds: ReadonlyMap<string, readonly Level[]>;
  readonly lists: ReadonlyMap<string, string>;
} {
  const kinds = new Map<string, Level[]>();
  const lists = new Map<string, string>();
  let levels: Level[] | null = null;
  let level = 0;
  let list: string | null = null;
  const set = (known: Partial<Level>): void => {
    if (levels && level < MOST_LEVELS) levels[level] = { ...(levels[level] ?? PLAIN_LEVEL), ...known };
  };
  scan(xml, {
    open(name, attribute) {
      const value = attribute("val") ?? "";
      if (name === "abstractNum") {
        levels = [];
        kinds.set(attribute("abstractNumId") ?? "", levels);
      } else if (name === "num") {
        levels = null;
        list = attribute("numId") ?? null;
      } else if (name === "abstractNumId" && list !== null) lists.set(list, value);
      else if (name === "lvl") level = Number(attribute("ilvl") ?? 0) || 0;
      else if (name === "start") set({ start: Number(value) || 0 });
      else if (name === "numFmt") set({ format: value });
      else if (name === "lvlText") set({ text: value.slice(0, LONGEST_LABEL) });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { kinds, lists };
}

function printed(number: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(number);
    case "upperLetter":
      return letters(number).toUpperCase();
    case "lowerRoman":
      return roman(number);
    case "upperRoman":
      return roman(number).toUpperCase();
    case "none":
      return "";
    default:
      return String(number);
  }
}

/** As Word counts: a to z, then aa, bb and so on. */
const letters = (number: number): string =>
  number < 1 || number > 780
    ? String(number)
    : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let text = "";
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
