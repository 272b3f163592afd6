import { likeness } from "../../compare/match-persons.ts";
import { byDate, byFilers, type Chain } from "../../questions/due/filings/chains.ts";
import { withoutCopies } from "../../questions/due/filings/copies.ts";
import type { FilingFacts } from "../../questions/due/filings/filing-facts.ts";

/** Of the letters of two keys, how many pairs must be the same for one to be the other misprinted. */
const LEAST_ALIKE = 0.85;

/**
 * The filings on one class, put together by groups of filers. A chain that begins with an amendment continues one that
 * was there before and whose filer's name differs by a few lost or misprinted letters, where just one such chain is.
 */
export function filerChains(ofClass: readonly FilingFacts[]): readonly Chain[] {
  const chains = byFilers(withoutCopies(ofClass));
  const joined = new Map<Chain, FilingFacts[]>(chains.map((chain) => [chain, [...chain]]));
  const goneInto = new Map<Chain, Chain>();
  const withoutCiks = chains.filter((chain) => chain.every(({ filerCiks }) => filerCiks.length === 0));
  for (const chain of chains) {
    const [first] = chain;
    if (!first?.isAmendment) continue;
    // Where both sides have the filers' CIKs and share none, they are not one.
    const open = first.filerCiks.length > 0 ? withoutCiks : chains;
    const fitting = open.filter((other) => other !== chain && continues(chain, other));
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) continue;
    let root = only;
    for (let next = goneInto.get(root); next !== undefined; next = goneInto.get(root)) root = next;
    if (root === chain) continue;
    joined.get(root)?.push(...chain);
    joined.delete(chain);
    goneInto.set(chain, root);
  }
  return [...joined.values()].map((filings) => filings.toSorted(byDate));
}

function continues(chain: Chain, other: Chain): boolean {
  const [first, begun] = [chain[0], other[0]];
  if (first === undefined || begun === undefined || byDate(begun, first) > 0) return false;
  const before = new Set(other.flatMap(({ persons }) => persons.map(({ key }) => key)));
  return first.persons.some(({ key }) => [...before].some((old) => isMisprint(old, key)));
}

function isMisprint(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 4 || numbersIn(a) !== numbersIn(b)) return false;
  return likeness(a, b) >= LEAST_ALIKE;
}

/** Fund II is not a misprint of Fund III. */
const numbersIn = (key: string): string =>
  (key.match(/\b(?:\d+|[IVX]+|[A-H])\b/g) ?? []).toSorted().join(" ");
