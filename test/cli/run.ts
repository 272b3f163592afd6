import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../repository/sources.ts";

/** Builds the program, unless it is built. */
export function build(): void {
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
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "dist", "cli", "main.js"), ...args],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { code: status, out: stdout, err: stderr };
}

/** A new folder for what a test writes. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), "beneficial-cli-"));
