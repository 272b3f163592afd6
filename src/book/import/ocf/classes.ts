import { decimal } from "../../../base/decimal.ts";
import { multiply, ONE, type Rational } from "../../../base/rational.ts";
import { convertibleTerms, sharesPerUnit } from "./conversion.ts";
import type { Entry } from "./entry.ts";
import { plain } from "./money.ts";
import type { StockClass } from "./objects.ts";

/** Stock classes by their id in the package: the id each has in the book, and what it becomes there. */
export interface Classes {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The book's id of a class. */
  readonly idOf: (stockClass: string | undefined) => string | null;
  /** Whether it is a class of shares, and not a preferred that converts. */
  readonly isShares: (stockClass: string) => boolean;
  /** The class of shares that a right to a class is a right to, and how many of its shares each share is. */
  readonly sharesBehind: (stockClass: string | undefined) => SharesBehind;
}

export interface SharesBehind {
  readonly into: string;
  readonly each: Rational;
  readonly comments: readonly string[];
}

/** @throws Error where there is no class; the caller sees to it */
export function classesIn(stockClasses: readonly StockClass[], makeId: (name: string) => string): Classes {
  const ids = new Map(stockClasses.map(({ id, name }) => [id, makeId(name)]));
  const byId = new Map(stockClasses.map((stockClass) => [stockClass.id, stockClass]));
  const first = stockClasses.find(({ class_type: type }) => type === "COMMON") ?? stockClasses[0];
  const isShares = (id: string): boolean => {
    const stockClass = byId.get(id);
    return stockClass === undefined || stockClass.class_type === "COMMON" || !targetOf(stockClass, byId);
  };
  const sharesBehind = (id: string | undefined): SharesBehind => {
    const common = ids.get(first?.id ?? "") ?? "common";
    const stockClass = byId.get(id ?? "");
    if (!stockClass)
      return {
        into: common,
        each: ONE,
        comments: ["The package does not say for which class it is: see whether it is this."],
      };
    if (isShares(stockClass.id)) return { into: ids.get(stockClass.id) ?? common, each: ONE, comments: [] };
    const right = stockClass.conversion_rights?.[0];
    const terms = right && sharesPerUnit(right.conversion_mechanism, null);
    const each = decimal(String(terms?.fields["shares-per-unit"] ?? "1"));
    const behind = sharesBehind(targetOf(stockClass, byId));
    if (!each || (terms?.comments.length ?? 0) > 0)
      return {
        ...behind,
        comments: [`It is for ${stockClass.name}; how many shares that gives is left out.`],
      };
    return {
      into: behind.into,
      each: multiply(each, behind.each),
      comments: [`It is for ${stockClass.name}, which converts.`],
    };
  };
  const idOf = (id: string | undefined): string | null => ids.get(id ?? "") ?? null;
  return {
    entries: new Map(
      stockClasses.map((stockClass) => [
        ids.get(stockClass.id) ?? "",
        entryOf(stockClass, isShares(stockClass.id), idOf),
      ]),
    ),
    idOf,
    isShares,
    sharesBehind,
  };
}

/** The class that a class converts into, where that is another one in the package. */
function targetOf(
  { id, conversion_rights: rights }: StockClass,
  byId: ReadonlyMap<string, StockClass>,
): string | undefined {
  const target = rights?.[0]?.converts_to_stock_class_id;
  return target !== undefined && target !== id && byId.get(target)?.class_type === "COMMON"
    ? target
    : undefined;
}

function entryOf(stockClass: StockClass, isShares: boolean, idOf: Classes["idOf"]): Entry {
  const {
    name,
    class_type: type,
    votes_per_share: votes,
    conversion_rights: rights = [],
    price_per_share: price,
  } = stockClass;
  const [right] = rights;
  const into = idOf(right?.converts_to_stock_class_id);
  if (!isShares && right && into !== null) {
    const terms = convertibleTerms(right.conversion_mechanism, {
      amount: null,
      price: price?.amount ?? null,
    });
    return {
      comments: [...terms.comments, "From when it can be converted is not in the package: add exercisable."],
      fields: { kind: "convertible-preferred", title: name, into, ...terms.fields },
    };
  }
  const ratio =
    right && type === "COMMON" && into !== null ? sharesPerUnit(right.conversion_mechanism, null) : null;
  return {
    comments: [
      ...(type === "COMMON"
        ? []
        : [
            "The package gives no class of common stock that it converts into: it stands as a class of its own.",
          ]),
      ...(ratio?.comments ?? []),
    ],
    fields: {
      kind: "common",
      title: name,
      ...(votes && plain(votes) !== "1" ? { votes: plain(votes) } : {}),
      ...(ratio && into !== null ? { "converts-into": { class: into, ...ratio.fields } } : {}),
    },
  };
}
