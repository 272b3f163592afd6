import type { FilingFacts, FilingStanding, JudgedChain, JudgedFiling } from "../../index.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { labelled, wrap } from "../text/wrap.ts";

/** What `beneficial due --filings` prints: the chains with something late first, then those in doubt, then the rest. */
export function filingsText(chains: readonly JudgedChain[], all: boolean): string {
  const ordered = chains.toSorted(
    (a, b) => weightOf(b) - weightOf(a) || (a.issuer.toUpperCase() < b.issuer.toUpperCase() ? -1 : 1),
  );
  return [
    paint.dim(
      wrap(
        "Every filing is judged by the rule in force at the event that it states; that date is the filer's own. What is late is late if that date is right and the schedule had to be filed.",
        lineWidth(),
      ),
    ),
    ...ordered.map((chain) => chainText(chain, all)),
    summary(chains),
  ].join("\n\n");
}

const weights: Readonly<Record<FilingStanding, number>> = {
  late: 4,
  "perhaps late": 2,
  "cannot be told": 1,
  "on time": 0,
};

const weightOf = ({ filings, missing }: JudgedChain): number =>
  Math.max(
    ...filings.map(({ judgement }) => weights[judgement.standing]),
    missing.some(({ isCertain }) => isCertain) ? 3 : 0,
  );

function chainText(
  { issuer, securityClass, filers, filings, missing, isEnded }: JudgedChain,
  all: boolean,
): string {
  const others = filers.length - MOST_FILERS;
  const named = filers.slice(0, MOST_FILERS).join("; ") + (others > 0 ? `; and ${others} more` : "");
  return [
    paint.bold(`${issuer}${securityClass === null ? "" : `: ${securityClass.replace(/\s+/g, " ")}`}`),
    wrap(named === "" ? "no filer is named" : named, lineWidth(), "  "),
    ...filings.map((filing) => filingText(filing, all)),
    ...missing.map(({ says, isCertain }) =>
      labelled(
        isCertain ? paint.red("  missing       ") : paint.yellow("  missing?      "),
        `${capital(says)}.`,
        lineWidth(),
      ),
    ),
    ...(isEnded === true
      ? [
          labelled(
            "  then          ",
            "The last filing shows 5% or less: no more is due until more than 5% is owned again.",
            lineWidth(),
          ),
        ]
      : []),
  ].join("\n");
}

const MOST_FILERS = 4;

function filingText({ filing, judgement, since }: JudgedFiling, all: boolean): string {
  const { standing, says, possible, missing, doubts } = judgement;
  const decisive = possible[0];
  const cite = decisive ? `  ${decisive.rule.cite.replace("17 CFR 240.", "")}` : "";
  const by = decisive && possible.length === 1 ? `  due ${decisive.by.on}` : "";
  const isPlain = standing === "on time" && !all;
  const line = (name: string, text: string): string =>
    labelled(`    ${paint.dim(name.padEnd(12))}`, `${capital(text)}.`, lineWidth());
  const read = filing.files.length > 1 || all ? [line("in", filing.files.join(", "))] : [];
  return [
    `  ${painted(standing)}  ${paint.bold(titleOf(filing))}  event ${filing.event ?? "not given"}  ${filedText(filing)}${by}${paint.dim(cite)}`,
    ...(since?.says ?? []).map((text) => line("since", text)),
    ...(isPlain ? [] : [line("because", says)]),
    ...missing.map((text) => line("not known", text)),
    ...(isPlain && doubts.length > 0 ? [] : doubts.map((text) => line("doubt", text))),
    ...(all ? possible.flatMap(({ by: deadline }) => line("counted", deadline.step.says)) : []),
    ...read,
  ].join("\n");
}

function painted(standing: FilingStanding): string {
  const colour = {
    late: paint.red,
    "perhaps late": paint.yellow,
    "cannot be told": paint.dim,
    "on time": paint.green,
  }[standing];
  return colour(standing.padEnd(14));
}

const titleOf = ({ form, amendmentNumber }: FilingFacts): string =>
  `${form ?? "a form not told"}${amendmentNumber === null ? "" : ` No. ${amendmentNumber}`}`;

function filedText({ filed, signed }: FilingFacts): string {
  if (filed === null) return signed === null ? "not dated" : `signed ${signed}`;
  const accepted = filed.acceptedAt?.slice(0, 10);
  const after =
    accepted !== undefined && accepted !== filed.on
      ? ` (accepted ${filed.acceptedAt?.replace("T", " ").slice(0, 16)} Eastern)`
      : "";
  return `filed ${filed.on}${after}`;
}

const capital = (text: string): string =>
  /^[a-z]/.test(text) ? `${text[0]?.toUpperCase()}${text.slice(1)}` : text;

function summary(chains: readonly JudgedChain[]): string {
  const filings = chains.flatMap((chain) => chain.filings);
  const count = (standing: FilingStanding): string =>
    `${filings.filter(({ judgement }) => judgement.standing === standing).length} ${standing}`;
  const certain = chains.flatMap(({ missing }) => missing).filter(({ isCertain }) => isCertain).length;
  const of = (many: number, what: string): string => `${many} ${what}${many === 1 ? "" : "s"}`;
  const standings = (["late", "perhaps late", "cannot be told", "on time"] as const).map(count).join(", ");
  return paint.bold(
    `${of(filings.length, "filing")} in ${of(chains.length, "chain")}: ${standings}; ${certain} missing for certain.`,
  );
}
