import { nearestWord } from "../base/did-you-mean.ts";
import { daysBetween, type PlainDate } from "../base/plain-date.ts";
import { compare } from "../base/rational.ts";
import { UserError } from "../base/user-error.ts";
import {
  averageNamed,
  type Book,
  type Goal,
  relations,
  type SweepRange,
  securityIn,
  type Threshold,
  thresholdsOfTheLaw,
  type Value,
  type Varied,
} from "../index.ts";
import { dateArgument } from "./arguments.ts";
import { holdingArgument, numberArgument, wholeArgument } from "./suppositions.ts";

const kinds = ["price", "outstanding", "buy", "sell", "date"] as const;

/** What is varied: `price`, `price:vwap`, `outstanding`, `buy:PERSON:SECURITY`, `sell:PERSON`, `date`. */
export function variedArgument(book: Book, option: string, text: string, owner: string | null): Varied {
  const at = text.indexOf(":");
  const [kind, more] = at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
  const is = kinds.find((each) => each === kind);
  switch (is) {
    case "price":
      return { is, ...averageNamed(book, more) };
    case "outstanding":
    case "date":
      return { is };
    case "buy":
    case "sell": {
      if (more === "" && owner === null)
        throw new UserError(`${option} ${is} takes a person, as in ${is}:ault-and-company`);
      return { is, ...holdingArgument(book, option, more === "" ? (owner ?? "") : more) };
    }
    case undefined: {
      const near = nearestWord(kind, kinds);
      throw new UserError(
        `${option} knows no "${kind}"; ${near ? `did you mean "${near}"?` : `write one of ${kinds.join(", ")}`}`,
      );
    }
  }
}

/** How many points a sweep has where nobody says, and how many at most. */
const POINTS = 21;
const MOST_POINTS = 100_000;

/** `price=0.10..0.40/60`: what is varied, from where to where, at how many points. */
export function sweepArgument(book: Book, text: string, owner: string | null): SweepRange {
  const match = /^([^=]+)=(.+?)\.\.(.+?)(?:\/(\d+))?$/.exec(text);
  const [, what, from, to, points] = match ?? [];
  if (what === undefined || from === undefined || to === undefined)
    throw new UserError(
      `--sweep is written as in price=0.10..0.40/60, from, to and points; "${text}" is not`,
    );
  const varied = variedArgument(book, "--sweep", what, owner);
  const range = {
    varied,
    from: valueArgument("--sweep", varied, from),
    to: valueArgument("--sweep", varied, to),
  };
  const days =
    typeof range.from === "string" && typeof range.to === "string" ? daysIn(range.from, range.to) : null;
  const count =
    points === undefined ? (days !== null && days <= 366 ? Math.max(2, days) : POINTS) : Number(points);
  if (count > MOST_POINTS)
    throw new UserError(`--sweep takes at most ${MOST_POINTS} points; "${points}" are more`);
  return { ...range, points: count };
}

const daysIn = (from: PlainDate, to: PlainDate): number => daysBetween(from, to) + 1;

/** `0.10..0.40`, the ends of a search. */
export function rangeArgument(varied: Varied, text: string): { readonly from: Value; readonly to: Value } {
  const [from, to, ...more] = text.split("..");
  if (!from || !to || more.length > 0)
    throw new UserError(`--range is written as in 0.10..0.40, from and to; "${text}" is not`);
  return { from: valueArgument("--range", varied, from), to: valueArgument("--range", varied, to) };
}

function valueArgument(option: string, { is }: Varied, text: string): Value {
  if (is === "date") return dateArgument(option, text);
  return is === "price" ? numberArgument(option, text) : wholeArgument(option, text);
}

/** `percent > 20`, `aggregate >= 1,000,000`, `counts series-c-warrants`. */
export function goalArgument(book: Book, text: string, owner: string): Goal {
  const counts = /^counts\s+(\S+)$/.exec(text.trim());
  if (counts?.[1] !== undefined) return { is: "counts", owner, security: securityIn(book, counts[1]) };
  const match = /^(percent|aggregate)\s*(>=|<=|>|<)\s*([^\s%]+)\s*%?$/.exec(text.trim());
  const is = match?.[1] === "percent" ? "percent" : "aggregate";
  const relation = relations.find((each) => each === match?.[2]);
  if (!match?.[3] || !relation)
    throw new UserError(
      `--until is written as in "percent > 20", "aggregate >= 1,000,000" or "counts series-c-warrants"; "${text}" is not`,
    );
  return { is, owner, relation, limit: numberArgument("--until", match[3]) };
}

/** The percents whose crossing is told: those of the law, and those given. `33.3` is more than 33.3, `>=33.3` at least. */
export function thresholdsWith(given: readonly string[]): readonly Threshold[] {
  const own = given.map((text): Threshold => {
    const [, relation, number = ""] = /^\s*(>=|>)?\s*([^\s%]+)\s*%?\s*$/.exec(text) ?? [];
    return {
      percent: numberArgument("--threshold", number),
      reached: relation === ">=" ? "at least" : "more than",
    };
  });
  return [...thresholdsOfTheLaw, ...own].toSorted((a, b) => compare(a.percent, b.percent));
}
