import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../repository/sources.ts";

/** Where the built program is: `dist/`, or the folder that BENEFICIAL_DIST names, which is taken as it is. */
export const dist = join(root, process.env.BENEFICIAL_DIST ?? "dist");

/** Builds the program, unless it is built. */
export function build(): void {
  if (process.env.BENEFICIAL_DIST) return;
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts", "build.mjs")], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}

/** Runs the built program as a user does, from the root of the repository. */
export function beneficial(...args: readonly string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, "cli", "main.js"), ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A new folder for what a test writes. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), "beneficial-cli-"));
