import { withThousands } from "../../base/decimal.ts";
import type { ReportingPerson, Schedule } from "../../index.ts";
import type { Summary } from "../read-work.ts";
import { table } from "../text/table.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { labelled, wrap } from "../text/wrap.ts";

const NOT_GIVEN = "–";

/** What `beneficial read` prints of one filing: who, of what, how much, and what else is in it. */
export function scheduleText(schedule: Schedule, file: string): string {
  return [
    titleText(schedule),
    coverTable(schedule.reportingPersons),
    footnotesText(schedule),
    contents(schedule),
    problemsText(schedule, file),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** A line for each of many filings. */
export function readSummaries(
  summaries: readonly { readonly file: string; readonly summary: Summary }[],
): string {
  const rows = summaries.map(({ file, summary }) => [
    file,
    summary.form ?? NOT_GIVEN,
    summary.issuer ?? NOT_GIVEN,
    summary.eventDate ?? NOT_GIVEN,
    String(summary.persons),
    summary.greatestPercent === null ? NOT_GIVEN : `${summary.greatestPercent}%`,
    String(summary.problems),
  ]);
  const headings = ["File", "Form", "Issuer", "Event", "Persons", "Greatest %", "Problems"];
  return table(
    headings.map((heading, n) => ({ heading: paint.dim(heading), right: n >= 4 })),
    rows,
  );
}

function titleText(schedule: Schedule): string {
  const { form, amendmentNumber, issuer, securityClass, eventDate, rules } = schedule;
  const amendment = amendmentNumber === null ? "" : `, Amendment No. ${amendmentNumber}`;
  const facts = [
    securityClass,
    issuer.cusips.length > 0 ? `CUSIP ${issuer.cusips.join(", ")}` : null,
    issuer.cik && `CIK ${issuer.cik}`,
    eventDate && `event of ${eventDate}`,
    rules.length > 0 ? `under Rule ${rules.join(", ")}` : null,
  ].filter(Boolean);
  return `${paint.bold(`${form ?? "Schedule"}${amendment}: ${issuer.name ?? "issuer not given"}`)}\n${wrap(facts.join(" · "), lineWidth())}`;
}

function coverTable(persons: readonly ReportingPerson[]): string {
  if (persons.length === 0) return "No cover page was found.";
  const headings = [
    "Reporting person",
    "Sole vote",
    "Shared vote",
    "Sole dispose",
    "Shared dispose",
    "Aggregate",
    "%",
    "Type",
  ];
  const rows = persons.map((person) => [
    person.name,
    ...[
      person.soleVotingPower,
      person.sharedVotingPower,
      person.soleDispositivePower,
      person.sharedDispositivePower,
    ].map(amountText),
    paint.bold(amountText(person.aggregateAmountOwned)),
    person.percentOfClass ?? NOT_GIVEN,
    person.types.join(", "),
  ]);
  return table(
    headings.map((heading, n) => ({ heading: paint.dim(heading), right: n > 0 && n < 7 })),
    rows,
  );
}

const amountText = (amount: string | null): string => (amount === null ? NOT_GIVEN : withThousands(amount));

function footnotesText({ footnotes }: Schedule): string {
  return footnotes.map(({ mark, text }) => wrap(`(${mark}) ${text}`, lineWidth(), "    ")).join("\n");
}

function contents({ items, exhibits, signatures }: Schedule): string {
  const lines = [
    ["Items", Object.keys(items).join(", ")],
    ["Exhibits", exhibits.map(({ number, description }) => number ?? description).join(", ")],
    [
      "Signed by",
      signatures
        .map(({ name, by, date }) => `${name}${by ? ` (by ${by})` : ""}${date ? ` on ${date}` : ""}`)
        .join("; "),
    ],
  ];
  return lines
    .map(([name = "", text = ""]) =>
      labelled(`${paint.dim(name.padEnd(10))} `, text || NOT_GIVEN, lineWidth()),
    )
    .join("\n");
}

function problemsText({ problems }: Schedule, file: string): string {
  return problems
    .map(({ code, message, place }) => {
      const where = place === null ? "" : ` (${file}:${place.line})`;
      return wrap(`${paint.yellow("Problem")} ${code}: ${message}${where}`, lineWidth(), "  ");
    })
    .join("\n");
}
