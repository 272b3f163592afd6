import { toReadable } from "../base/decimal.ts";
import { moreThan, type Rational, sum } from "../base/rational.ts";
import type { Book } from "../model/book.ts";
import type { Component, PersonOwnership } from "../model/ownership.ts";
import { className, enumerated, listed } from "./wording.ts";

/** What a number of shares is made of: "(i) 25,229 shares of Common Stock and (ii) …". */
export function componentsInWords(
  components: readonly Component[],
  person: PersonOwnership,
  book: Book,
): string {
  return enumerated(groupsNamedTogether(components).map((group) => groupInWords(group, person, book)));
}

/** The security that a component is of: the last part of its holding's id, without the mark of a part. */
export const securityOf = ({ holding }: Component): string =>
  holding.slice(holding.lastIndexOf("/") + 1).replace(/#.*$/, "");

/** Components that one phrase names: all options of a holder, all its warrants, all parts of one security. */
function groupsNamedTogether(components: readonly Component[]): readonly (readonly Component[])[] {
  const groups = new Map<string, Component[]>();
  for (const component of components) {
    const kind = component.right?.kind;
    const together = kind === "option" || kind === "warrant" ? kind : securityOf(component);
    const key = `${component.holder}\u0000${together}`;
    groups.set(key, [...(groups.get(key) ?? []), component]);
  }
  return [...groups.values()];
}

function groupInWords(group: readonly Component[], person: PersonOwnership, book: Book): string {
  const [first] = group;
  if (!first) return "";
  const shares = `${toReadable(sharesIn(group))} shares of ${className(book)}`;
  const heldBy =
    first.holder === person.person ? "" : ` held by ${book.persons[first.holder]?.name ?? first.holder}`;
  if (first.right === null) return `${shares}${heldBy}`;
  const titles = [...new Set(group.map(({ right }) => right?.title ?? ""))];
  const parts = titles.map(
    (title) =>
      `${toReadable(sharesIn(group.filter(({ right }) => right?.title === title)))} under the ${title}`,
  );
  return `${shares} ${acquiredHow(first, group, titles.length)}${heldBy}${titles.length === 1 ? "" : ` (${listed(parts)})`}${limitInWords(group)}`;
}

/** That contracts or an exchange leave fewer shares than the terms would give: ", as far as its limits allow (…)". */
function limitInWords(group: readonly Component[]): string {
  if (!isLimited(group)) return "";
  const without = sum(group.flatMap(({ withoutLimits, shares }) => withoutLimits ?? shares ?? []));
  return `, as far as its limits allow (${toReadable(without)} without them)`;
}

const isLimited = (group: readonly Component[]): boolean =>
  group.some(
    ({ withoutLimits, shares }) =>
      withoutLimits !== null && shares !== null && moreThan(withoutLimits, shares),
  );

function acquiredHow({ right }: Component, group: readonly Component[], kinds: number): string {
  if (right === null) return "";
  const units = toReadable(sum(group.flatMap((component) => component.right?.units ?? [])));
  switch (right.kind) {
    case "option":
      return "underlying stock options currently exercisable or exercisable within 60 days";
    case "warrant":
      return `issuable upon exercise of ${kinds === 1 ? right.title : "outstanding warrants"}`;
    case "restricted-stock-unit":
    case "performance-stock-unit":
      return `underlying ${right.title} that vest within 60 days`;
    case "convertible-preferred":
    case "convertible-class":
      return `issuable upon conversion of ${isLimited(group) ? "" : `${units} shares of `}${right.title}`;
    case "convertible-note":
      return `issuable upon conversion of ${right.title}`;
    case "exchangeable-unit":
      return `issuable upon exchange of ${isLimited(group) ? "" : `${units} `}${right.title}`;
    case "forward":
    case "swap":
      return `deliverable under ${right.title}`;
    case "revocable":
      return `that can be had within 60 days under ${right.title}`;
  }
}

const sharesIn = (group: readonly Component[]): Rational => sum(group.flatMap(({ shares }) => shares ?? []));
