import { toReadable } from "../../base/decimal.ts";
import { longDate } from "../../base/plain-date.ts";
import { isNegative, type Rational, subtract } from "../../base/rational.ts";
import {
  type Book,
  type Owner,
  type OwnershipChange,
  passedText,
  type Timeline,
  timelineChart,
} from "../../index.ts";
import { terminalChart } from "../text/chart.ts";
import { table } from "../text/table.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { wrap } from "../text/wrap.ts";
import { openText, percentText, sharesText } from "./amounts.ts";

/** What `own --from --to` prints: where the owners chosen began, each day that moved them and why, and a chart. */
export function timelineText(book: Book, timeline: Timeline, owners: readonly string[]): string {
  const { from, to, days, changes, missing } = timeline;
  const title = book.securities[book.schedule.class]?.title ?? book.schedule.class;
  const shown = changes.filter(({ owner }) => owners.includes(owner));
  const byDay = new Map(shown.map(({ on }) => [on, shown.filter((change) => change.on === on)]));
  return [
    `${paint.bold(`${book.issuer.name}: ${title}`)}\nBeneficial ownership from ${longDate(from)} to ${longDate(to)}.`,
    dayText(
      from,
      "",
      (days[0]?.owners ?? []).filter(({ id }) => owners.includes(id)).map((owner) => ({ after: owner })),
    ),
    ...[...byDay].map(([on, changed]) => dayText(on, eventsText(changed), changed)),
    byDay.size === 0 ? "Nothing changed." : "",
    terminalChart(timelineChart(timeline, owners), lineWidth()),
    openText(missing, []),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

type Row = { readonly after: Owner } | OwnershipChange;

function dayText(on: string, events: string, rows: readonly Row[]): string {
  const cells = rows.flatMap((row) => {
    const change = "on" in row ? row : null;
    const { after } = row;
    const before = change?.before ?? null;
    const name = after?.name ?? before?.name ?? "";
    return [
      [
        `  ${name}`,
        change === null ? "" : before === null ? "none" : sharesText(before),
        change === null || before === null ? "" : percentText(before.percent),
        change === null ? "" : "→",
        after === null ? "none" : sharesText(after),
        after === null ? "" : paint.bold(percentText(after.percent)),
        change === null ? "" : paint.bold(passesText(change)),
      ],
    ];
  });
  const columns = ["", "", "", "", "", "", ""].map((heading, n) => ({ heading, right: n > 0 && n < 6 }));
  const lines = table(columns, cells).split("\n").slice(1).join("\n");
  const parts = rows.flatMap((row) => ("on" in row ? componentTexts(row) : []));
  return [
    `${paint.bold(on)}${events === "" ? "" : `  ${events}`}`,
    lines,
    ...[...new Set(parts)].map((part) => paint.dim(`    ${wrap(part, lineWidth() - 6, "      ")}`)),
  ].join("\n");
}

const MOST_EVENTS = 6;

function eventsText(changes: readonly OwnershipChange[]): string {
  const events = [...new Set(changes.flatMap((change) => change.events))];
  const shown = events.slice(0, MOST_EVENTS).join("; ");
  const more = events.length > MOST_EVENTS ? `; and ${events.length - MOST_EVENTS} more` : "";
  return wrap(`${shown}${more}`, lineWidth() - 12).replaceAll("\n", `\n${" ".repeat(12)}`);
}

const passesText = ({ passed }: OwnershipChange): string =>
  passed.map((each) => `${each.direction === "up" ? "▲" : "▼"} ${passedText(each)}`).join(", ");

function componentTexts({ components }: OwnershipChange): readonly string[] {
  return components.map(({ holder, title, before, after }) => {
    const what = title === null ? `shares held by ${holder}` : `${holder}: ${title}`;
    return `${changeText(before, after)}${what}: ${amountText(before)} → ${amountText(after)}`;
  });
}

const amountText = (shares: Rational | null): string => (shares === null ? "not known" : toReadable(shares));

/** `+10,000 ` or `−10,000 `; nothing where either side is not known. */
function changeText(before: Rational | null, after: Rational | null): string {
  if (before === null || after === null) return "";
  const change = subtract(after, before);
  return isNegative(change) ? `−${toReadable(subtract(before, after))} ` : `+${toReadable(change)} `;
}
