import { withThousands } from "../../base/decimal.ts";
import type { Comparison, JudgedChain, PersonChange } from "../../index.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { wrap } from "../text/wrap.ts";
import { comparisonText } from "./comparison.ts";

/** What `beneficial compare` prints of a chain of filings: each with what changed since the one before, and the gaps. */
export function chainText(
  chain: JudgedChain,
  comparisons: readonly (Comparison | null)[],
  details: boolean,
): string {
  const { issuer, securityClass, filers, filings, missing } = chain;
  const head = [
    `${paint.bold(issuer)}${securityClass === null ? "" : `: ${securityClass}`}`,
    wrap(filers.join(", "), lineWidth(), "  "),
  ].join("\n");
  const steps = filings.map(({ filing }, n) => {
    const { form, amendmentNumber, event, filed, files } = filing;
    const number = amendmentNumber === null ? "" : ` No. ${amendmentNumber}`;
    const dates = [event && `event of ${event}`, filed && `filed ${filed.on}`].filter(Boolean).join(", ");
    const line = `${paint.bold(`${form ?? "Schedule"}${number}`)}  ${dates}  ${paint.dim(files.join(", "))}`;
    const comparison = comparisons[n] ?? null;
    if (comparison === null) return line;
    if (!details) return [line, ...changesInShort(comparison)].join("\n  ");
    return `${line}\n\n${comparisonText(comparison, filings[n - 1]?.filing.files[0] ?? "", files[0] ?? "")}`;
  });
  const gaps = missing.map(({ says, isCertain }) =>
    wrap(`${isCertain ? paint.yellow("Missing") : "Perhaps missing"}: ${says}`, lineWidth(), "  "),
  );
  return [head, ...steps, ...(gaps.length === 0 ? [] : [gaps.join("\n")])].join("\n\n");
}

function changesInShort(comparison: Comparison): readonly string[] {
  const { persons, joined, left, items, exhibits, doubts, scheduleSwitch } = comparison;
  const names = (people: readonly { readonly name: string }[]): string =>
    people.map(({ name }) => name).join(", ");
  const restated = items.filter(({ change }) => change !== "not in the later").map(({ item }) => item);
  const added = exhibits.filter(({ change }) => change !== "not listed again");
  const lines = [
    ...doubts.map((doubt) => paint.yellow(`Doubt: ${doubt}`)),
    scheduleSwitch === null ? "" : `from Schedule ${scheduleSwitch.replace(" to ", " to Schedule ")}`,
    ...persons.flatMap(personInShort),
    joined.length === 0 ? "" : `joined: ${names(joined)}`,
    left.length === 0 ? "" : `not any more: ${names(left)}`,
    restated.length === 0 ? "" : `restated: Item ${restated.join(", ")}`,
    added.length === 0
      ? ""
      : `exhibits: ${added.map(({ number, description }) => number ?? description).join(", ")}`,
  ].filter((line) => line !== "");
  return (lines.length === 0 ? ["nothing changed"] : lines).map((line) =>
    wrap(line, lineWidth() - 2, "    "),
  );
}

function personInShort({ name, rows, moved, crossed }: PersonChange): readonly string[] {
  const row = (field: string) => rows.find((change) => change.field === field);
  const [aggregate, percent] = [row("aggregateAmountOwned"), row("percentOfClass")];
  const parts = [
    aggregate?.new
      ? `${withThousands(aggregate.new)} shares${aggregate.delta === null ? "" : ` (${signed(aggregate.delta)})`}`
      : "",
    percent?.new ? `${percent.new}%${percent.delta === null ? "" : ` (${percent.delta} points)`}` : "",
    ...moved.map(({ power, from, shares }) => `${withThousands(shares)} of ${power} power no longer ${from}`),
    ...crossed.map(
      ({ percent: line, direction }) => `crossed ${line}% ${direction === "up" ? "upwards" : "downwards"}`,
    ),
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [`${name}: ${parts.join(", ")}`];
}

const signed = (delta: string): string => `${delta.slice(0, 1)}${withThousands(delta.slice(1))}`;
