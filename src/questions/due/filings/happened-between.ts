import { addDays, longDate } from "../../../base/plain-date.ts";
import { ONE, rational } from "../../../base/rational.ts";
import { coolingOff, FIVE_PERCENT, inForceOn } from "../../../law/index.ts";
import { isAtOrOver, isOver, type Move, movesBetween } from "./cover-numbers.ts";
import type { FilingFacts } from "./filing-facts.ts";
import { isApart } from "./printed-percent.ts";

/** What happened from one cover to the next: who moved, what was crossed, and where the form was changed. */
export interface Between {
  readonly moves: readonly Move[];
  /** A sentence each. */
  readonly says: readonly string[];
}

export function happenedBetween(previous: FilingFacts, filing: FilingFacts): Between {
  const moves = movesBetween(previous, filing);
  const told = moves.slice(0, MOST_MOVES).filter(({ from, to }) => from.printed !== to.printed);
  return {
    moves,
    says: [
      ...told.map(
        (move) =>
          `${move.name}: ${move.from.printed}% to ${move.to.printed}%${isApart(move.from, move.to, ONE) ? ", one percent of the class or more" : ""}`,
      ),
      ...crossings(previous, filing),
      ...formChange(previous, filing),
    ],
  };
}

const MOST_MOVES = 3;

function crossings(previous: FilingFacts, filing: FilingFacts): readonly string[] {
  const over = [FIVE_PERCENT, rational(10)].flatMap((limit) => {
    const [was, is] = [isOver(previous, limit), isOver(filing, limit)];
    if (was === false && is === true) return [`came over ${limit.numerator}%`];
    return was === true && is === false ? [`fell to ${limit.numerator}% or less`] : [];
  });
  const [was, is] = [isAtOrOver(previous, rational(20)), isAtOrOver(filing, rational(20))];
  if (was === false && is === true) return [...over, "reached 20%"];
  return was === true && is === false ? [...over, "fell below 20%"] : over;
}

function formChange(previous: FilingFacts, filing: FilingFacts): readonly string[] {
  const { event, filed } = filing;
  if (previous.schedule === "13D" && filing.schedule === "13G")
    return ["from Schedule 13D to Schedule 13G: Rule 13d-1(h) allows it to who qualifies again"];
  if (previous.schedule !== "13G" || filing.schedule !== "13D") return [];
  const says = "from Schedule 13G to Schedule 13D, by Rule 13d-1(e), (f) or (g)";
  if (event === null) return [says];
  const ban = inForceOn(coolingOff, event)(event, filed?.on ?? null);
  const through =
    ban.through === null
      ? "until the tenth day after the filing"
      : `through ${longDate(ban.through)} (free from ${longDate(addDays(ban.through, 1))})`;
  return [`${says}; under (e) and (f) no voting and no buying from ${longDate(event)} ${through}`];
}
