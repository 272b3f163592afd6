import { toDecimal, toFixed } from "../../base/decimal.ts";
import { type Case, passedText, type Sweep, sweepChart, valueText, variedText } from "../../index.ts";
import { terminalChart } from "../text/chart.ts";
import { table } from "../text/table.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { wrap } from "../text/wrap.ts";
import { openText, percentText, sharesText } from "./amounts.ts";
import { caseText } from "./what-if.ts";

/** What a sweep prints: a table of the owners chosen, with the thresholds passed, and a chart. */
export function sweepText(asked: Case, swept: Sweep, owners: readonly string[]): string {
  const everybody = new Map(swept.points.flatMap((point) => point.owners.map((owner) => [owner.id, owner])));
  const left = [...everybody.values()].filter(({ id }) => !owners.includes(id));
  return [
    caseText(asked),
    wrap(`Varying ${variedText(swept.varied)}${tickText(swept)}.`, lineWidth()),
    table(
      [
        { heading: paint.dim(swept.varied.is), right: true },
        ...owners.flatMap((id) => [
          { heading: paint.dim(id), right: true },
          { heading: "", right: true },
        ]),
        { heading: paint.dim("passes") },
      ],
      swept.points.map(({ value, owners: owned }) => [
        valueText(value, swept.varied),
        ...owners.flatMap((id) => {
          const owner = owned.find((each) => each.id === id);
          return owner ? [sharesText(owner), percentText(owner.percent)] : ["", ""];
        }),
        passesAt(swept, value, owners),
      ]),
    ),
    left.length > 0
      ? wrap(`Not shown: ${left.map(({ name }) => name).join("; ")}; --for names whom to show.`, lineWidth())
      : "",
    terminalChart(sweepChart(swept, owners), lineWidth()),
    openText(swept.missing, swept.questions),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** In which steps values lie, so that a reader can ask again for any of them. */
export function tickText({ tick }: Pick<Sweep, "tick">): string {
  if (tick === "day") return ", day by day";
  return tick.denominator === 1n ? ", in whole numbers" : `, in steps of $${toDecimal(tick)}`;
}

function passesAt(
  { crossings }: Sweep,
  value: Sweep["points"][number]["value"],
  owners: readonly string[],
): string {
  const here = crossings.filter(({ to, owner }) => to === value && owners.includes(owner));
  const byText = new Map<string, string[]>();
  for (const crossing of here) {
    const text = `${crossing.direction === "up" ? "▲" : "▼"} ${passedText(crossing)}`;
    byText.set(text, [...(byText.get(text) ?? []), crossing.owner]);
  }
  return [...byText]
    .map(([text, ids]) => paint.bold(`${text}${ids.length === owners.length ? "" : ` (${ids.join(", ")})`}`))
    .join(", ");
}

/** A sweep as a table of values and owners, a row each. Shares are exact, percents rounded to ten digits. */
export function sweepCsv(swept: Sweep): string {
  const rows = swept.points.flatMap(({ value, owners }) =>
    owners.map(({ id, name, aggregate, denominator, percent, missing }) => [
      typeof value === "string" ? value : plain(value),
      id,
      name,
      plain(aggregate),
      denominator === null ? "" : plain(denominator),
      percent === null ? "" : toFixed(percent, 10),
      missing.length === 0 ? "yes" : "no",
      swept.crossings
        .filter(({ owner, to }) => owner === id && to === value)
        .map(passedText)
        .join("; "),
    ]),
  );
  const head = ["value", "owner", "name", "aggregate", "denominator", "percent", "complete", "passes"];
  return `${[head, ...rows].map((row) => row.map(quoted).join(",")).join("\n")}\n`;
}

const plain = (value: Parameters<typeof toDecimal>[0]): string =>
  toDecimal(value) ?? `${value.numerator}/${value.denominator}`;

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
