import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../repository/sources.ts";
import { build } from "./run.ts";

beforeAll(build);

test("workers that are killed and a database that is restarted lose, double and strand nothing", () => {
  const script = join(root, "scripts", "kill-workers.mjs");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, "--kills", "10", "--filings", "200"],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  expect(stderr).toBe("");
  expect(stdout).toMatch(/workers killed, the database restarted/);
  expect(stdout.match(/: [1-9]/g)).toBeNull();
  expect(status).toBe(0);
}, 240_000);
