import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { UserError } from "../../base/user-error.ts";
import { type Account, serverAccount } from "./account.ts";
import { type PostgresPrograms, postgresPrograms } from "./binaries.ts";
import { type DataFolder, makeDataFolder } from "./data-folder.ts";
import { serverSettings } from "./server-settings.ts";

const START_TIMEOUT = 60_000;
const STALE_LOCK = 90_000;

/**
 * Attaches to a folder's server: starts it unless it runs, and makes its cluster where there is none.
 *
 * Several commands may ask at once; one starts the server and the others wait. Whoever leaves last stops it
 * (`stop-server.ts`), and may do so while another starts it: that one tries again. After a crash the server is left
 * running, and the next command finds it.
 *
 * @param attach connects, or gives `null` where the server does not answer
 * @throws UserError where it does not start, with the last line of its log
 */
export async function startServer<T>(folder: DataFolder, attach: () => Promise<T | null>): Promise<T> {
  const running = await attach();
  if (running !== null) return running;
  const programs = await postgresPrograms();
  const account = serverAccount([programs.postgres, folder.root]);
  makeDataFolder(folder, account);
  const until = Date.now() + START_TIMEOUT;
  while (Date.now() < until) {
    const attached = takeLock(folder.startLock)
      ? await startAlone(folder, programs, account, attach)
      : await attach();
    if (attached !== null) return attached;
    await delay(30 + Math.random() * 100);
  }
  throw new UserError(
    `the database in ${folder.root} does not start: ${lastLine(folder.log)}; its log is ${folder.log}`,
  );
}

async function startAlone<T>(
  folder: DataFolder,
  programs: PostgresPrograms,
  account: Account | null,
  attach: () => Promise<T | null>,
): Promise<T | null> {
  try {
    if (!existsSync(folder.cluster)) makeCluster(folder, programs, account);
    const running = await attach();
    if (running !== null) return running;
    launch(folder, programs, account);
    return await attach();
  } finally {
    rmSync(folder.startLock, { force: true });
  }
}

function takeLock(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (isStale(path)) rmSync(path, { force: true });
    return false;
  }
}

/** A lock whose owner is gone, as after `kill -9`, or that is too old to be true. */
function isStale(path: string): boolean {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    if (Date.now() - statSync(path).mtimeMs > STALE_LOCK) return true;
    if (!Number.isInteger(pid) || pid <= 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Made beside its place and moved there, so that a cluster is whole or not at all. */
function makeCluster(folder: DataFolder, programs: PostgresPrograms, account: Account | null): void {
  const making = `${folder.cluster}.making`;
  rmSync(making, { recursive: true, force: true });
  const { status, stderr } = spawnSync(
    programs.initdb,
    ["-D", making, "-U", "beneficial", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-instructions"],
    { cwd: folder.root, encoding: "utf8", ...account },
  );
  if (status !== 0) {
    rmSync(making, { recursive: true, force: true });
    const why = stderr.trim().split("\n").at(-1) ?? "no reason was given";
    throw new UserError(
      `no database could be made in ${folder.root}: ${why}; is the disk full or read-only?`,
    );
  }
  renameSync(making, folder.cluster);
}

function launch(folder: DataFolder, programs: PostgresPrograms, account: Account | null): void {
  const settings = serverSettings(folder).flatMap((setting) => ["-c", setting]);
  const { status, stdout } = spawnSync(
    programs.pg_ctl,
    [
      "start",
      "-D",
      folder.cluster,
      "-l",
      folder.log,
      "-t",
      String(START_TIMEOUT / 1000),
      "-s",
      "-w",
      "-o",
      quoted(settings),
    ],
    { cwd: folder.root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], ...account },
  );
  if (status !== 0 && stdout) writeFileSync(folder.log, stdout, { flag: "a" });
}

const quoted = (words: readonly string[]): string =>
  words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");

function lastLine(path: string): string {
  try {
    return readFileSync(path, "utf8").trim().split("\n").at(-1) ?? "its log is empty";
  } catch {
    return "it left no log";
  }
}
