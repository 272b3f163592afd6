import { toFixed, toReadable, withThousands } from "../../base/decimal.ts";
import { longDate } from "../../base/plain-date.ts";
import { equals } from "../../base/rational.ts";
import type {
  Bounds,
  ClassStakes,
  Exit,
  HolderRow,
  HoldersTable,
  InsiderBeside,
} from "../../tracking/index.ts";
import { table } from "../text/table.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { wrap } from "../text/wrap.ts";
import { type HistoriesShown, historiesText } from "./stake-histories.ts";
import { capital, formOf, namesText, signedText } from "./stake-words.ts";

export interface StakesShown extends HistoriesShown {
  readonly chart: string | null;
  /** Whether the whole class is shown, so that its total can be told. */
  readonly isWholeClass: boolean;
}

/** What `beneficial stakes` prints of one class: the holders, the chart, what ended, and each stake's filings. */
export function stakesText({ table: holders, histories, insiders }: ClassStakes, shown: StakesShown): string {
  return [
    headingOf(holders),
    holders.rows.length === 0 ? "Nobody has a stake to report then." : rowsText(holders.rows),
    ...(shown.isWholeClass && holders.rows.length > 1 ? [totalText(holders)] : []),
    ...remarks(holders),
    ...(shown.chart === null ? [] : [shown.chart]),
    ...(holders.exits.length === 0 ? [] : [exitsText(holders.exits)]),
    historiesText(histories, shown),
    ...(insiders.length === 0 ? [] : [insidersText(insiders)]),
  ].join("\n\n");
}

function headingOf({ issuer, securityClass, on }: HoldersTable): string {
  const cik = issuer.cik === null ? "" : ` (CIK ${issuer.cik})`;
  const when = on === null ? "by all filings in the database" : `by the filings made until ${longDate(on)}`;
  return `${paint.bold(`${issuer.name}${cik}: ${securityClass ?? "a class without a title"}`)}\nWho holds what, ${when}.`;
}

const MOST_NAMES = 6;

function rowsText(rows: readonly HolderRow[]): string {
  const columns = [
    { heading: "holder" },
    { heading: "shares", right: true },
    { heading: "percent", right: true },
    { heading: "form" },
    { heading: "event" },
    { heading: "filed" },
  ];
  const lines = rows.flatMap(({ holders, filing, shares, isBeforeSplit, denominator }) => {
    const marks = `${isBeforeSplit ? "†" : ""}${denominator?.isFar ? "‡" : ""}`;
    const dates = [formOf(filing), filing.event ?? "not given", filing.filed ?? signedText(filing)];
    const own = holders.map(({ name, amount, percent }) => [
      name,
      amount === null ? "not given" : toReadable(amount),
      percent === null ? "not given" : `${percent}%`,
    ]);
    const [only] = own;
    if (own.length === 1 && only) return [[`${only[0]}${marks}`, only[1] ?? "", only[2] ?? "", ...dates]];
    const head = [`${holders.length} together${marks}`, boundsText(shares), "", ...dates];
    const more = own.length - MOST_NAMES;
    return [
      head,
      ...own.slice(0, MOST_NAMES).map(([name = "", ...numbers]) => [`  ${name}`, ...numbers]),
      ...(more > 0 ? [[`  and ${more} more; --json lists all`]] : []),
    ];
  });
  return table(columns, lines);
}

function totalText({ total }: HoldersTable): string {
  const lines = [
    `${paint.bold("Together")} ${boundsText(total.shares)} shares, ${percentBounds(total.percent)}.`,
    ...(total.shares.reason === null ? [] : [capital(total.shares.reason)]),
  ];
  return wrap(lines.join(" "), lineWidth());
}

/** A bound pair as text: one number where both are one. */
export function boundsText({ least, most }: Bounds): string {
  if (most === null) return `at least ${toReadable(least)}`;
  return equals(least, most) ? toReadable(least) : `${toReadable(least)} to ${toReadable(most)}`;
}

const percentBounds = ({ least, most }: Bounds): string =>
  most === null
    ? `at least ${toFixed(least, 1)}% of the class`
    : `${toFixed(least, 1)}% to ${toFixed(most, 1)}% of the class`;

function remarks({ rows, splits }: HoldersTable): readonly string[] {
  const far = rows.filter(({ denominator }) => denominator?.isFar);
  const lines = [
    ...(rows.some(({ shares }) => shares.reason !== null)
      ? [
          "Joint filers may own the same shares, as where one controls another: together they own at least what the greatest has, and at most the sum.",
        ]
      : []),
    ...splits.map(({ says }) => `† ${capital(says)}`),
    ...far.map(({ holders, denominator }) => `‡ ${holders[0]?.name ?? ""}: ${denominator?.says ?? ""}.`),
  ];
  return lines.length === 0 ? [] : [lines.map((line) => wrap(line, lineWidth(), "  ")).join("\n")];
}

function exitsText(exits: readonly Exit[]): string {
  const lines = exits.map(({ names, filing, how }) => [
    namesText(names),
    how,
    formOf(filing),
    filing.filed ?? signedText(filing),
  ]);
  const columns = [
    { heading: "holder" },
    { heading: "left with" },
    { heading: "form" },
    { heading: "filed" },
  ];
  return `${paint.bold("Exits")}\n${table(columns, lines)}`;
}

function insidersText(insiders: readonly InsiderBeside[]): string {
  const lines = insiders.flatMap(({ owner, form, period, filedOn, holdings, reports }) =>
    holdings.map((each, n) => [
      n === 0 ? owner : "",
      n === 0 ? `${form ?? "?"} (of ${reports})` : "",
      n === 0 ? (period ?? filedOn ?? "") : "",
      each.sharesAfter === null ? "not given" : withThousands(each.sharesAfter),
      each.title ?? "",
      each.ownership === "I" ? `indirect${each.nature === null ? "" : `: ${each.nature}`}` : "direct",
    ]),
  );
  const columns = [
    { heading: "owner" },
    { heading: "form" },
    { heading: "period" },
    { heading: "held after", right: true },
    { heading: "title" },
    { heading: "how" },
  ];
  return `${paint.bold("Their newest Forms 3, 4 and 5")}\n${table(columns, lines)}`;
}
