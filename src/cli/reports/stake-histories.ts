import type { PlainDate } from "../../base/plain-date.ts";
import type { StakeFiling, StakeHistory } from "../../tracking/index.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { labelled } from "../text/wrap.ts";
import { formOf, namesText } from "./stake-words.ts";

/** Which filings of a stake are shown. */
export interface HistoriesShown {
  readonly all: boolean;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** Each stake over time: its filings with what moved, what was crossed, and what was late. */
export function historiesText(histories: readonly StakeHistory[], shown: HistoriesShown): string {
  return [
    paint.bold("Each stake over time"),
    ...histories.map((history) => historyText(history, shown)),
  ].join("\n\n");
}

/** Of a long history the newest filings; all with `--history`. */
const MOST_FILINGS = 8;

function historyText({ filers, filings, missing }: StakeHistory, shown: HistoriesShown): string {
  const within = filings.filter((filing) => isWithin(dayOf(filing), shown));
  const listed = shown.all ? within : within.slice(-MOST_FILINGS);
  const hidden = within.length - listed.length;
  return [
    namesText(filers),
    ...(hidden > 0
      ? [paint.dim(`  ${hidden} earlier filing${hidden === 1 ? "" : "s"}; --history shows all`)]
      : []),
    ...listed.map(filingText),
    ...missing
      .filter(({ isCertain }) => isCertain || shown.all)
      .map(({ says }) => labelled(paint.yellow("  missing  "), `${says}.`, lineWidth())),
  ].join("\n");
}

function filingText({ filing, holders, judgement, daysAfterEvent, since, ends }: StakeFiling): string {
  const filed = filing.filed ?? (filing.signed === null ? "not dated " : `${filing.signed} (signed)`);
  const after =
    daysAfterEvent === null
      ? ""
      : `, ${daysAfterEvent} day${daysAfterEvent === 1 ? "" : "s"} after the event of ${filing.event}`;
  const percents = holders.flatMap(({ percent }) => percent ?? []);
  const greatest = percents.toSorted((a, b) => Number(b.replace("<", "")) - Number(a.replace("<", "")))[0];
  const head = `  ${filed}  ${formOf(filing)}${greatest === undefined ? "" : `: ${greatest}%`}${after}`;
  const lines = [
    ...since.map((text) => labelled("              ", text, lineWidth())),
    ...(judgement.standing === "late" || judgement.standing === "perhaps late"
      ? [labelled(`              ${paint.red(judgement.standing)}: `, judgement.says, lineWidth())]
      : []),
    ...(ends === null ? [] : [`              ends: ${ends}`]),
  ];
  return [head, ...lines].join("\n");
}

const dayOf = ({ filing }: StakeFiling): PlainDate | null => filing.filed ?? filing.signed ?? filing.event;

const isWithin = (day: PlainDate | null, { from, to }: HistoriesShown): boolean =>
  (from === null || (day !== null && day >= from)) && (to === null || (day !== null && day <= to));
