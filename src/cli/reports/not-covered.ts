import type { Outcome } from "../../index.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { derivationTree } from "../text/tree.ts";
import { wrap } from "../text/wrap.ts";

/** That no schedule is filed on the class on the day, and why; nothing where one may be. */
export const notCoveredText = ({ is, step }: Outcome): string =>
  is === "not met"
    ? wrap(`${paint.yellow("Not covered")}: ${derivationTree({ ...step, steps: [] })}.`, lineWidth(), "  ")
    : "";
