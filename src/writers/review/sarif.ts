import { createHash } from "node:crypto";
import type { Finding, Severity } from "../../model/finding.ts";
import type { CheckPage } from "./check-page.ts";
import type { ReviewFormat } from "./review-format.ts";
import type { ExceptionReason, ReviewedFiling, ShownFinding, Spot } from "./reviewed-filing.ts";

/**
 * SARIF 2.1.0 (OASIS): what editors and CI take. A "review" is of the kind of that name and has no level, as the
 * standard has it; places count UTF-16 units of the decoded text.
 */
export const sarif: ReviewFormat = {
  id: "sarif",
  title: "SARIF 2.1.0, for editors and CI",
  between: ",\n",
  opening: (_, { checks, version }) => {
    const driver = {
      name: "beneficial",
      semanticVersion: version,
      rules: checks.map(ruleOf),
    };
    return `{
"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
"version": "2.1.0",
"runs": [{
"tool": ${JSON.stringify({ driver })},
"columnKind": "utf16CodeUnits",
"results": [
`;
  },
  filing: ({ file, findings, excepted }: ReviewedFiling) =>
    [
      ...findings.map((shown) => resultOf(file, shown, null)),
      ...excepted.map((shown) => resultOf(file, shown, shown.exception)),
    ]
      .map((result) => JSON.stringify(result))
      .join(",\n"),
  closing: ({ refused, notes }) => {
    const invocation = {
      executionSuccessful: refused.length === 0,
      toolExecutionNotifications: [
        ...refused.map(({ file, because }) => ({
          level: "error",
          message: { text: because },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
        })),
        ...notes.map((text) => ({ level: "note", message: { text } })),
      ],
    };
    return `\n],\n"invocations": ${JSON.stringify([invocation])}\n}]\n}\n`;
  },
};

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  suspends: "error",
  required: "error",
  inconsistent: "warning",
  advice: "note",
};

function ruleOf({ id, title, catalogue, severity, cite, why, falseAlarms }: CheckPage): object {
  const alarms =
    falseAlarms.length > 0 ? ` May speak for no good reason where: ${falseAlarms.join("; ")}.` : "";
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: {
      text: `${why} Rule: ${cite.cite}.${alarms}`,
      markdown: `${why}\n\nRule: [${cite.cite}](${cite.url}).${alarms}`,
    },
    helpUri: cite.url,
    defaultConfiguration: { level: levels[severity] },
    properties: { catalogue, severity, citation: cite.cite, tags: [id.split("/")[0], severity] },
  };
}

function resultOf(file: string, { finding, spots }: ShownFinding, exception: ExceptionReason | null): object {
  const isFail = finding.outcome === "fail";
  return {
    ruleId: finding.check,
    kind: isFail ? "fail" : "review",
    level: isFail ? levels[finding.severity] : "none",
    message: { text: messageOf(finding) },
    locations: [locationOf(file, spots[0])],
    ...(spots.length > 1
      ? { relatedLocations: spots.slice(1).map((spot, i) => ({ id: i + 1, ...locationOf(file, spot) })) }
      : {}),
    partialFingerprints: { "beneficialFinding/v1": fingerprintOf(finding) },
    ...(exception === null
      ? {}
      : {
          suppressions: [
            {
              kind: "external",
              status: "accepted",
              justification: exception.reason,
              properties: { until: exception.until, entry: exception.where },
            },
          ],
        }),
    properties: {
      severity: finding.severity,
      who: finding.who,
      stated: finding.stated,
      expected: finding.expected,
      arithmetic: finding.arithmetic,
      settledBy: finding.settledBy,
      citation: finding.cite.cite,
      paths: finding.paths,
      ...(finding.suggestedFix ? { suggestedFix: finding.suggestedFix.wording } : {}),
    },
  };
}

const messageOf = ({ message, arithmetic, cite, settledBy }: Finding): string =>
  [
    message,
    ...arithmetic.map((sum) => `${sum}.`),
    settledBy === null ? "" : `To settle it: ${settledBy}.`,
    `(${cite.cite})`,
  ]
    .filter((part) => part !== "")
    .join(" ");

function locationOf(file: string, spot: Spot | undefined): object {
  const artifactLocation = { uri: uriOf(file) };
  if (!spot) return { physicalLocation: { artifactLocation } };
  const { place, column, endLine, endColumn, excerpt } = spot;
  return {
    physicalLocation: {
      artifactLocation,
      region: {
        startLine: place.line,
        startColumn: column,
        endLine,
        endColumn,
        charOffset: place.start,
        charLength: place.end - place.start,
        snippet: { text: excerpt.marked },
      },
    },
  };
}

/** The same for the same finding in a later version of the file, wherever it has moved to. */
const fingerprintOf = ({ check, who, paths, stated, expected }: Finding): string =>
  createHash("sha256")
    .update(JSON.stringify([check, who, paths, stated, expected]))
    .digest("hex")
    .slice(0, 32);

/** A path as a URI: relative where the path is. */
function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]%3A\//.test(path)) return `file:///${path.replace("%3A", ":")}`;
  return path.startsWith("/") ? `file://${path}` : path;
}

const pascalCase = (id: string): string =>
  id
    .split(/[/-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
