import { addDays, type PlainDate } from "../../../base/plain-date.ts";
import { rational } from "../../../base/rational.ts";
import { FIVE_PERCENT } from "../../../law/index.ts";
import { firstPeriodDue } from "./asked-of-rules.ts";
import type { Chain } from "./chains.ts";
import { isAtOrOver, isOver } from "./cover-numbers.ts";
import type { FilingFacts } from "./filing-facts.ts";
import { passiveAtTwenty, periodicDue } from "./later-duties.ts";

/** A filing that is not in a chain, or that the chain gives reason to look for. */
export interface MissingFiling {
  readonly says: string;
  /** It must exist, or was due, whatever else is true: numbers that were skipped, a 13D at 20% that later filings show was not made. */
  readonly isCertain: boolean;
}

/** What is not among the files of a chain, and what two of them have in common that should not be. */
export function missingFilings(chain: Chain): readonly MissingFiling[] {
  return (["13D", "13G"] as const).flatMap((schedule) => {
    const filings = chain.filter((filing) => filing.schedule === schedule);
    return [
      ...before(filings, schedule),
      ...skipped(filings, schedule),
      ...repeated(filings, schedule),
      ...pointedTo(filings, chain),
      ...(schedule === "13G" ? [...atTwenty(filings, chain), ...periods(filings)] : []),
    ];
  });
}

/** What lies before the first file is not among the files; that says nothing of whether it was filed. */
function before([first]: Chain, schedule: string): readonly MissingFiling[] {
  if (first === undefined || !first.isAmendment) return [];
  const on = first.originallyFiled === null ? "" : ` of ${first.originallyFiled}`;
  const number = first.amendmentNumber;
  const amendments = number === null || number < 2 ? "" : `, ${numbered(1, number - 1)}`;
  return [
    { says: `not among the files: the original Schedule ${schedule}${on}${amendments}`, isCertain: false },
  ];
}

function skipped(filings: Chain, schedule: string): readonly MissingFiling[] {
  return filings.flatMap((filing, n) => {
    const last = filings[n - 1];
    if (last === undefined || filing.amendmentNumber === null) return [];
    const from = last.isAmendment ? last.amendmentNumber : 0;
    if (from === null || filing.amendmentNumber <= from + 1) return [];
    const which = numbered(from + 1, filing.amendmentNumber - 1);
    return [
      {
        says: `not among the files: ${which} to the Schedule ${schedule}, before the one of ${dayOf(filing)}`,
        isCertain: true,
      },
    ];
  });
}

function numbered(first: number, last: number): string {
  if (first === last) return `Amendment No. ${first}`;
  return `Amendments No. ${first} ${last === first + 1 ? "and" : "to"} ${last}`;
}

function repeated(filings: Chain, schedule: string): readonly MissingFiling[] {
  const numbers = new Map<number, FilingFacts[]>();
  for (const filing of filings)
    if (filing.isAmendment && filing.amendmentNumber !== null)
      numbers.set(filing.amendmentNumber, [...(numbers.get(filing.amendmentNumber) ?? []), filing]);
  return [...numbers]
    .filter(([, same]) => same.length > 1)
    .map(([number, same]) => ({
      says: `Amendment No. ${number} to the Schedule ${schedule} stands in ${same.length} filings, of ${same.map(dayOf).join(" and ")}: one number is wrong, or one filing replaces another`,
      isCertain: false,
    }));
}

function pointedTo(filings: Chain, chain: Chain): readonly MissingFiling[] {
  const known = new Set(chain.flatMap(({ accessionNumber }) => accessionNumber ?? []));
  const missing = filings.flatMap(({ previousAccessionNumber }) =>
    previousAccessionNumber === null || known.has(previousAccessionNumber) ? [] : [previousAccessionNumber],
  );
  return [...new Set(missing)].map((number) => ({
    says: `not among the files: ${number}, which an amendment names as filed before it`,
    isCertain: false,
  }));
}

/** Rule 13d-1(f): at twenty percent a passive investor leaves Schedule 13G. One that goes on there has not. */
function atTwenty(filings: Chain, chain: Chain): readonly MissingFiling[] {
  const at = filings.find(
    (filing) => filing.rules.join() === "13d-1(c)" && isAtOrOver(filing, rational(20)) === true,
  );
  if (at?.event === undefined || at.event === null) return [];
  const by = passiveAtTwenty(at.event);
  if (by === null) return [];
  const later = chain.slice(chain.indexOf(at) + 1);
  if (later.some(({ schedule }) => schedule === "13D")) return [];
  const goesOn = later.some(
    ({ rules, filed }) => rules.join() === "13d-1(c)" && filed !== null && filed.on > by,
  );
  return [
    {
      says: `not found: a Schedule 13D by ${by}, under 13d-1(f)(1): the Schedule 13G under 13d-1(c) of ${dayOf(at)} shows 20% or more, and no 13D is among the files`,
      isCertain: goesOn,
    },
  ];
}

/** Between two files on Schedule 13G: the ends of periods for which an amendment was due where something had changed. */
function periods(filings: Chain): readonly MissingFiling[] {
  return filings.flatMap((filing, n) => {
    const next = filings[n + 1];
    const from = filing.event ?? filing.filed?.on;
    const until = next?.event ?? next?.filed?.on;
    if (next === undefined || from === undefined || until === undefined) return [];
    if (isOver(filing, FIVE_PERCENT) !== true) return [];
    const ends = endsBetween(from, until);
    if (ends.length === 0) return [];
    const which = ends.length < 4 ? ends.join(", ") : `${ends[0]} to ${ends.at(-1)} (${ends.length} periods)`;
    return [
      {
        says: `not found: a Schedule 13G/A for ${which} between ${dayOf(filing)} and ${dayOf(next)}: 13d-2(b) asked for one where what was reported had changed`,
        isCertain: false,
      },
    ];
  });
}

function endsBetween(from: PlainDate, until: PlainDate): readonly PlainDate[] {
  const found: PlainDate[] = [];
  const own = firstPeriodDue(NO_CITE, from, periodicDue, null)[0]?.from ?? from;
  for (let after = addDays(own, 1); ; ) {
    const next = firstPeriodDue(NO_CITE, after, periodicDue, null)[0]?.from;
    if (next === undefined || next >= until) return found;
    found.push(next);
    after = addDays(next, 1);
  }
}

const NO_CITE = { cite: "", url: "" };

const dayOf = ({ filed, signed, event }: FilingFacts): string =>
  filed?.on ?? (signed === null ? (event ?? "an unknown day") : `${signed} (signed)`);
