import { formatPosition } from "../../base/user-error.ts";
import type { Step } from "../../model/derivation.ts";
import { lineWidth, paint } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** A derivation as a tree: what was found, the rule applied, what was counted (+) and what not (-). */
export function derivationTree(root: Step): string {
  return [sentence(root), ...branches(root.steps, "")].join("\n");
}

function branches(steps: readonly Step[], indent: string): string[] {
  return steps.flatMap((step, n) => {
    const last = n === steps.length - 1;
    const deeper = `${indent}${last ? "   " : "│  "}`;
    const text = wrap(sentence(step), lineWidth() - indent.length - 3, "");
    const [first = "", ...rest] = text.split("\n");
    return [
      `${indent}${last ? "└─ " : "├─ "}${first}`,
      ...rest.map((line) => `${deeper}${step.steps.length > 0 ? "│ " : "  "}${line}`),
      ...branches(step.steps, deeper),
    ];
  });
}

function sentence({ says, counted, cite, facts }: Step): string {
  const sign = counted === null ? "" : counted ? "+ " : "- not counted: ";
  const source = [cite?.cite, ...places(facts)].filter(Boolean).join("; ");
  return `${sign}${says}${source && ` ${paint.dim(`[${source}]`)}`}`;
}

/** Where the facts stand: the first file and line, and how many more. */
function places(facts: Step["facts"]): readonly string[] {
  const [first] = facts;
  if (!first) return [];
  const { column: _column, ...line } = first;
  return [`${formatPosition(line)}${facts.length > 1 ? ` and ${facts.length - 1} more` : ""}`];
}
