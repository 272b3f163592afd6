import { toFixed } from "../../base/decimal.ts";
import { daysBetween, longDate, type PlainDate } from "../../base/plain-date.ts";
import type { AdjacentFlag, Book, Due, Obligation } from "../../index.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { derivationTree } from "../text/tree.ts";
import { wrap } from "../text/wrap.ts";
import { notCoveredText } from "./not-covered.ts";

/** What `beneficial due` prints: obligations in order of deadline, what is not known, and what else the percents touch. */
export function dueText(book: Book, due: Due, all: boolean): string {
  const { today, until, covered, obligations, adjacent } = due;
  const shown = obligations.filter(({ filed }) => all || filed === null);
  const filed = obligations.length - obligations.filter(({ filed }) => filed === null).length;
  const title = book.securities[book.schedule.class]?.title ?? book.schedule.class;
  const heading = `${paint.bold(`${book.issuer.name}: ${title}`)}\nDue on ${longDate(today)}, with events until ${longDate(until)}.`;
  const none = shown.length === 0 ? "Nothing is due." : "";
  const more =
    !all && filed > 0 ? paint.dim(`${filed} more, which filings have answered: --all shows them.`) : "";
  return [
    heading,
    notCoveredText(covered),
    none,
    ...shown.map((each) => obligationText(each, today)),
    more,
    adjacentText(adjacent),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Whether something that is certainly due is past its last day. */
export const hasOverdue = ({ obligations }: Due): boolean =>
  obligations.some(({ is, standing }) => is === "due" && standing === "overdue");

function obligationText(obligation: Obligation, today: PlainDate): string {
  const { form, schedule, rule, names, event, events, question, missing, restriction, ifNot, filed } =
    obligation;
  const late = filed === null ? `If nothing is filed: ${ifNot}` : "";
  return [
    `${deadlineText(obligation, today)}  ${paint.bold(form ?? `Schedule ${schedule}`)}  ${paint.dim(rule.cite)}`,
    indented(names.join("; ")),
    indented(`Event of ${longDate(event)}${events.length > 0 ? `: ${events.join("; ")}` : ""}`),
    ...(question === null ? [] : [indented(`${paint.yellow("To decide")}: ${question}`)]),
    ...missing.map(({ what, writeIn }) =>
      indented(`${paint.yellow("Missing")}: ${what}. Write it in ${writeIn}.`),
    ),
    ...(restriction === null ? [] : [indented(`${paint.yellow("Barred")}: ${restriction.says}.`)]),
    derivationTree(obligation.derivation)
      .split("\n")
      .map((line) => `  ${line}`)
      .join("\n"),
    ...(late === "" || obligation.is === "undetermined" ? [] : [indented(late)]),
  ].join("\n");
}

function deadlineText({ deadline, standing, is, filed, hour }: Obligation, today: PlainDate): string {
  const doubt = is === "due" || is === "undetermined" ? "" : `, ${is}`;
  if (deadline === null) return paint.bold(`Not known${filed ? `, filed on ${filed}` : ""}`);
  const days = daysBetween(today, deadline.on);
  const range = deadline.on === deadline.atLatest ? "" : ` or ${longDate(deadline.atLatest)}`;
  const how =
    filed === null
      ? `${standing}${standing === "to come" ? ` ${daysText(days)}` : ""}`
      : `${standing}, ${filed}`;
  const text = `${longDate(deadline.on)}${range}, ${hour ?? ""} (${how}${doubt})`;
  return standing === "overdue" ? paint.red(paint.bold(text)) : paint.bold(text);
}

const daysText = (days: number): string => (days === 0 ? "today" : `in ${days} day${days === 1 ? "" : "s"}`);

const indented = (text: string): string => wrap(`  ${text}`, lineWidth(), "    ");

function adjacentText(flags: readonly AdjacentFlag[]): string {
  const regimes = new Map(
    flags.flatMap((flag) => flag.regimes.map((regime) => [regime.code, regime] as const)),
  );
  if (regimes.size === 0) return "";
  const whom = (code: string): string =>
    flags
      .filter((flag) => flag.regimes.some((regime) => regime.code === code))
      .map(({ name, percent }) => `${name} ${toFixed(percent, 2)}%`)
      .join(", ");
  const lines = [...regimes.values()].map(({ code, name, why, cite }) =>
    wrap(`${name} (${code}; ${whom(code)}): ${why} ${paint.dim(`[${cite}]`)}`, lineWidth(), "  "),
  );
  return [paint.bold("Other law that these percents touch, not decided here"), ...lines].join("\n");
}
