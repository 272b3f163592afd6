import type { KnownSchedule } from "./known-schedule.ts";
import { type Printing, rowsOf } from "./printing.ts";

export const MARKDOWN_BOXES: readonly (readonly [string, string])[] = [
  ['<input checked="" type="checkbox"/>', '<input type="checkbox"/>'],
  ["☒", "☐"],
  ["[X]", "[ ]"],
];

/** The schedule as Markdown, its cover pages as rows set with tabs or with pipes. */
export function printMarkdown(known: KnownSchedule, separator: "\t" | "|", printing: Printing): string {
  const { schedule } = known;
  const row = (...cells: string[]): string =>
    separator === "|" ? `| ${cells.join(" | ")} |` : cells.join("\t");
  const lines = [
    "**SECURITIES AND EXCHANGE COMMISSION**",
    "",
    `**SCHEDULE ${known.kind}**`,
    "",
    `(Amendment No. ${schedule.amendmentNumber ?? "\\_\\_"})\\*`,
    "",
    `**${schedule.issuer.name}**`,
    "(Name of Issuer)",
    "",
    (schedule.securityClass ?? "").replace("$", "\\$"),
    "(Title of Class of Securities)",
    "",
    schedule.issuer.cusips[0] ?? "",
    "(CUSIP Number)",
    "",
  ];
  for (const person of schedule.reportingPersons) {
    const rows = rowsOf(known.kind, person, printing);
    const table = rows.map(({ number, caption, answer }) => row(number, `${caption} ${answer.join(" ")}`));
    lines.push(...(separator === "|" ? [row("", ""), "|---|---|"] : []), ...table, "");
  }
  lines.push(
    "**Item 1.** Security and Issuer",
    "",
    "This statement relates to shares.",
    "",
    "**SIGNATURE**",
    "",
    "/s/ A Signer",
  );
  return lines.join("\n");
}
