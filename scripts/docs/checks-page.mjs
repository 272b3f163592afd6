// docs/checks.md: of every check what it requires, why, when it applies, a schedule on which it speaks and one on which it is
// silent, and its known false alarms. The examples are run from the cases beside the checks, so that they stay true.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../ready.mjs";

/** Compiles the checks with their cases to a folder of their own, and makes the page from them. */
export async function checksPage() {
  const folder = join(root, `dist.docs-${process.pid}`);
  try {
    const compiler = join(root, "node_modules", "typescript7", "bin", "tsc");
    const config = join(root, "scripts", "docs", "tsconfig.cases.json");
    spawnSync(process.execPath, [compiler, "-p", config, "--outDir", folder], { cwd: root, stdio: "ignore" });
    if (!existsSync(join(folder, "checks", "registry.js"))) {
      throw new Error("the checks and their cases did not compile; see npm run types");
    }
    const load = (file) => import(pathToFileURL(join(folder, "checks", file)).href);
    const { checks } = await load("registry.js");
    const { checkSchedule } = await load("check-schedule.js");
    const sections = [];
    for (const check of checks) {
      const cases = existsSync(join(folder, "checks", `${check.id}.cases.js`))
        ? (await load(`${check.id}.cases.js`)).cases
        : [];
      sections.push(section(check, examples(check, cases, checkSchedule)));
    }
    return [
      "# Checks",
      "",
      "What each check asks of a schedule. A `fail` is what the document itself shows; a `review` is for a person to look at. The examples are cases of the check, beside it in `src/checks/`.",
      "",
      ...sections,
    ].join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first case on which a check speaks, with its words, and the first on which it is silent. */
function examples(check, cases, checkSchedule) {
  const speaks =
    cases.find(({ expect }) => expect === "fail") ?? cases.find(({ expect }) => expect === "review");
  const silent = cases.find(({ expect }) => expect === "pass");
  const [finding] = speaks ? checkSchedule(speaks.schedule, speaks.context, [check]).findings : [];
  return {
    speaks: speaks && finding ? `${sentence(speaks.name)}: ${finding.outcome}, “${finding.message}”` : null,
    silent: silent ? `${sentence(silent.name)}.` : null,
  };
}

function section(check, { speaks, silent }) {
  const cites = [check.cite, ...(check.cite13G ? [check.cite13G] : [])];
  return [
    `## ${check.id}`,
    "",
    `${check.title}. **${check.severity}** · ${cites.map(({ cite, url }) => `[${cite}](${url})`).join(" · ")} · catalogue ${[check.catalogue].flat().join(", ")} · Schedule ${check.appliesTo.join(", ")}`,
    "",
    `Why: ${check.why}`,
    "",
    `Applies: ${applies(check)}.`,
    "",
    ...(speaks ? [`Speaks, for example: ${speaks}`, ""] : []),
    ...(silent ? [`Is silent, for example: ${silent}`, ""] : []),
    ...(check.falseAlarms.length > 0
      ? ["Known false alarms:", "", ...check.falseAlarms.map((line) => `- ${line}`), ""]
      : []),
  ].join("\n");
}

function applies({ inForce: { from, to }, structuredOnly, amendmentsToo, needs }) {
  const dates =
    from === null && to === null
      ? "to events of every date"
      : `to events ${[from === null ? null : `from ${from}`, to === null ? null : `before ${to}`].filter(Boolean).join(" and ")}`;
  return [
    dates,
    amendmentsToo ? "originals and amendments" : "originals alone",
    ...(structuredOnly ? ["EDGAR's structured form alone"] : []),
    ...(needs.length > 0 ? [`it needs ${needs.join(", ")}`] : []),
  ].join("; ");
}

const sentence = (words) => words.charAt(0).toUpperCase() + words.slice(1);
