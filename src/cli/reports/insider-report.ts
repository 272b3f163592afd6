import { withThousands } from "../../base/decimal.ts";
import type { DerivativeRow, InsiderOwner, InsiderReport, InsiderRow, Noted } from "../../index.ts";
import { type Column, table } from "../text/table.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { labelled, wrap } from "../text/wrap.ts";

const NOT_GIVEN = "–";

/** What `beneficial read` prints of a Form 3, 4 or 5: who, of what, the two tables, the footnotes. */
export function insiderReportText(report: InsiderReport, file: string): string {
  return [
    titleText(report),
    ownersText(report.owners),
    tableText("Table I, securities that are not derivative", columnsOne, report.nonDerivative.map(rowOne)),
    tableText("Table II, derivative securities", columnsTwo, report.derivative.map(rowTwo)),
    report.footnotes.map(({ id, text }) => wrap(`(${id ?? "?"}) ${text}`, lineWidth(), "    ")).join("\n"),
    closingText(report),
    problemsText(report, file),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function titleText(report: InsiderReport): string {
  const { form, issuer } = report;
  const facts = [
    issuer.tradingSymbol,
    issuer.cik && `CIK ${issuer.cik}`,
    report.periodOfReport && `period of ${report.periodOfReport}`,
    report.originallyFiled && `amends the form of ${report.originallyFiled}`,
    report.submission?.filedOn && `filed ${report.submission.filedOn}`,
    report.noSecuritiesOwned && "no securities owned",
    report.notSubjectToSection16 && "no longer subject to Section 16",
    report.form3HoldingsReported && "holdings of a Form 3 reported late",
    report.form4TransactionsReported && "transactions of a Form 4 reported late",
    report.plan10b5One && "under a Rule 10b5-1 plan",
  ].filter(Boolean);
  const title = `Form ${form ?? "3, 4 or 5"}: ${issuer.name ?? "issuer not given"}`;
  return `${paint.bold(title)}\n${wrap(facts.join(" · "), lineWidth())}`;
}

const ownersText = (owners: readonly InsiderOwner[]): string =>
  owners
    .map(({ name, cik, relationship }) => {
      const roles = [
        relationship.director && "director",
        relationship.officer &&
          `officer${relationship.officerTitle ? ` (${relationship.officerTitle})` : ""}`,
        relationship.tenPercentOwner && "ten percent owner",
        relationship.other && (relationship.otherText ?? "other"),
      ].filter(Boolean);
      const who = `${name ?? "owner not named"}${cik ? `, CIK ${cik}` : ""}`;
      return labelled(
        `${paint.dim("Owner".padEnd(10))} `,
        `${who}: ${roles.join(", ") || NOT_GIVEN}`,
        lineWidth(),
      );
    })
    .join("\n");

const columnsOne = ["Security", "Date", "Code", "+/−", "Shares", "Price", "Owned after", "D/I", "Nature"];
const columnsTwo = [
  ...["Security", "Exercise at", "Date", "Code", "+/−", "Number", "From", "Until"],
  ...["Underlying", "Shares", "Owned after", "D/I", "Nature"],
];
const numbers = new Set(["Shares", "Price", "Owned after", "Exercise at", "Number"]);

function tableText(heading: string, names: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  // A column in which nothing stands takes room and says nothing.
  const used = names.map((_, n) => rows.some((row) => row[n] !== NOT_GIVEN && row[n] !== ""));
  const kept = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, n) => used[n]);
  const columns: readonly Column[] = kept(names).map((name) => ({
    heading: paint.dim(name),
    right: numbers.has(name),
  }));
  return `${paint.bold(heading)}\n${table(columns, rows.map(kept))}`;
}

const rowOne = (row: InsiderRow): readonly string[] => [
  cell(row.title),
  dates(row),
  codes(row),
  cell(row.acquiredOrDisposed, (way) => (way === "A" ? "+" : "−")),
  either(row.shares, row.totalValue),
  cell(row.pricePerShare, withThousands),
  either(row.sharesAfter, row.valueAfter),
  cell(row.ownership),
  cell(row.natureOfOwnership),
];

const rowTwo = (row: DerivativeRow): readonly string[] => [
  cell(row.title),
  cell(row.conversionOrExercisePrice, withThousands),
  dates(row),
  codes(row),
  cell(row.acquiredOrDisposed, (way) => (way === "A" ? "+" : "−")),
  either(row.shares, row.totalValue),
  cell(row.exerciseDate),
  cell(row.expirationDate),
  cell(row.underlyingTitle),
  either(row.underlyingShares, row.underlyingValue),
  either(row.sharesAfter, row.valueAfter),
  cell(row.ownership),
  cell(row.natureOfOwnership),
];

/** The value and the footnotes behind it: `300 (F1, F2)`. */
function cell<T extends string>(noted: Noted<T>, show: (value: T) => string = (value) => value): string {
  const notes = noted.footnotes.length ? `(${noted.footnotes.join(", ")})` : "";
  if (noted.value === null) return notes || NOT_GIVEN;
  return notes ? `${show(noted.value)} ${notes}` : show(noted.value);
}

const either = (shares: Noted<string>, value: Noted<string>): string =>
  value.value === null ? cell(shares, withThousands) : cell(value, (dollars) => `$${withThousands(dollars)}`);

function dates({ date, deemedExecutionDate }: InsiderRow): string {
  const executed = deemedExecutionDate.value === null ? "" : `, executed ${cell(deemedExecutionDate)}`;
  return `${cell(date)}${executed}`;
}

function codes({ coding, timeliness }: InsiderRow): string {
  const parts = [
    coding.code,
    coding.equitySwap && "swap",
    timeliness.value === "L" ? "late" : timeliness.value === "E" ? "early" : null,
    coding.footnotes.length > 0 && `(${coding.footnotes.join(", ")})`,
  ].filter(Boolean);
  return parts.join(" ") || NOT_GIVEN;
}

function closingText({ remarks, signatures }: InsiderReport): string {
  const signed = signatures.map(({ name, date }) => `${name ?? NOT_GIVEN}${date ? ` on ${date}` : ""}`);
  return [
    ["Remarks", remarks ?? ""],
    ["Signed by", signed.join("; ")],
  ]
    .filter(([, text]) => text !== "")
    .map(([name = "", text = ""]) => labelled(`${paint.dim(name.padEnd(10))} `, text, lineWidth()))
    .join("\n");
}

function problemsText({ problems }: InsiderReport, file: string): string {
  return problems
    .map(({ code, message, place }) => {
      const where = place === null ? "" : ` (${file}:${place.line})`;
      return wrap(`${paint.yellow("Problem")} ${code}: ${message}${where}`, lineWidth(), "  ");
    })
    .join("\n");
}
