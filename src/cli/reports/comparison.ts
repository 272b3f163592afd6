import { withThousands } from "../../base/decimal.ts";
import type { Comparison, ItemChange, PersonChange, RowChange } from "../../index.ts";
import { table } from "../text/table.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { wrap } from "../text/wrap.ts";
import { redlineText } from "./redline.ts";

const NOT_GIVEN = "–";

/** What `beneficial compare` prints of two filings. */
export function comparisonText(comparison: Comparison, oldFile: string, newFile: string): string {
  return [
    headText(comparison, oldFile, newFile),
    comparison.doubts.map((doubt) => paint.yellow(wrap(`Doubt: ${doubt}`, lineWidth(), "  "))).join("\n"),
    switchText(comparison),
    titleText(comparison),
    ...comparison.persons.map(personText),
    comingText("Joined", comparison.joined),
    comingText("Not among the reporting persons any more", comparison.left),
    exhibitsText(comparison),
    ...comparison.items.filter(({ change }) => change !== "not in the later").map(itemText),
    leftOutText(comparison.items),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function headText(comparison: Comparison, oldFile: string, newFile: string): string {
  const line = (word: string, file: string, of: Comparison["old"]): readonly string[] => [
    word,
    `${of.form ?? "Schedule"}${of.amendmentNumber === null ? "" : ` No. ${of.amendmentNumber}`}`,
    of.eventDate === null ? "event not given" : `event of ${of.eventDate}`,
    of.filedOn === null ? "" : `filed ${of.filedOn}`,
    paint.dim(file),
  ];
  return table(
    [{ heading: paint.bold("Compared") }, ...Array.from({ length: 4 }, () => ({ heading: "" }))],
    [line("earlier", oldFile, comparison.old), line("later", newFile, comparison.new)],
  );
}

const switchText = ({ scheduleSwitch }: Comparison): string =>
  scheduleSwitch === null
    ? ""
    : paint.bold(`The filing went from Schedule ${scheduleSwitch.replace(" to ", " to Schedule ")}.`);

const titleText = ({ title }: Comparison): string =>
  title.map(({ label, old, new: later }) => `${label}: ${old} → ${later}`).join("\n");

function personText(person: PersonChange): string {
  const former = person.formerName === null ? "" : ` (before: ${person.formerName})`;
  const name = `${paint.bold(person.name)}${former}`;
  const notRepeated =
    person.notRepeated.length === 0 ? [] : [`not given in the later: ${person.notRepeated.join(", ")}`];
  if (person.rows.length === 0) {
    return [name, ...(notRepeated.length > 0 ? notRepeated : ["no row of the cover page changed"])].join(
      "\n  ",
    );
  }
  const rows = table(
    ["", "before", "now", "change"].map((heading, n) => ({ heading: paint.dim(heading), right: n > 0 })),
    person.rows.map((row) => [row.label, valueText(row, row.old), valueText(row, row.new), deltaText(row)]),
  );
  const moved = person.moved.map(
    ({ power, from, shares }) =>
      `${withThousands(shares)} shares of ${power} power moved from ${from} to ${from === "sole" ? "shared" : "sole"}`,
  );
  const crossed = person.crossed.map(
    ({ percent, direction, isCertain }) =>
      `crossed ${percent}% ${direction === "up" ? "upwards" : "downwards"}${isCertain ? "" : ", as printed: rounding may hide the side"}`,
  );
  return [name, rows, ...moved, ...crossed, ...notRepeated].join("\n").replaceAll("\n", "\n  ");
}

const valueText = ({ unit, field }: RowChange, value: string | null): string =>
  value === null
    ? NOT_GIVEN
    : unit === "shares"
      ? withThousands(value)
      : field === "percentOfClass"
        ? `${value}%`
        : value;

function deltaText({ delta, unit }: RowChange): string {
  if (delta === null) return "";
  const text = `${delta.slice(0, 1)}${withThousands(delta.slice(1))}`;
  return unit === "points" ? `${text} points` : text;
}

function comingText(word: string, persons: Comparison["joined"]): string {
  if (persons.length === 0) return "";
  const lines = persons.map(({ name, aggregateAmountOwned, percentOfClass }) => {
    const owned =
      aggregateAmountOwned === null ? "amount not given" : `${withThousands(aggregateAmountOwned)} shares`;
    return `  ${name}: ${owned}${percentOfClass === null ? "" : `, ${percentOfClass}%`}`;
  });
  return [`${paint.bold(word)}`, ...lines].join("\n");
}

function exhibitsText({ exhibits }: Comparison): string {
  const shown = exhibits.filter(({ change }) => change !== "not listed again");
  if (shown.length === 0) return "";
  const lines = shown.map(({ number, description, change, formerDescription }) =>
    wrap(
      `${change}: ${number ?? "without number"} ${description}${formerDescription === null ? "" : ` (before: ${formerDescription})`}`,
      lineWidth() - 2,
      "    ",
    ),
  );
  return [paint.bold("Exhibits"), ...lines].join("\n  ");
}

function itemText({ item, heading, change, runs }: ItemChange): string {
  const head = paint.bold(`Item ${item}${heading === null ? "" : `. ${heading}`}`);
  return `${head}: ${change}\n${wrap(redlineText(runs), lineWidth() - 2).replace(/^/gm, "  ")}`;
}

function leftOutText(items: readonly ItemChange[]): string {
  const left = items
    .filter(({ change }) => change === "not in the later")
    .map(({ item }) => item.replace(/\D.*/, ""));
  if (left.length === 0) return "";
  return wrap(
    `Not in the later filing, which an amendment may leave out where nothing changed: Item ${[...new Set(left)].join(", ")}.`,
    lineWidth(),
  );
}
