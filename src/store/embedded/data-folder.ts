import { createHash } from "node:crypto";
import { chmodSync, chownSync, mkdirSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The paths of an embedded database. */
export interface DataFolder {
  readonly root: string;
  /** PostgreSQL's own folder. */
  readonly cluster: string;
  readonly log: string;
  /** Taken by whoever starts the server, so that two commands do not start it at once. */
  readonly startLock: string;
  /** Where the server's socket is: its path must be short, which that of the folder may not be. */
  readonly sockets: string;
}

/**
 * The folder where the database lives: as asked, or `BENEFICIAL_DATA`, or the user's folder for the data of programs.
 *
 * @param folder what the user asked for
 */
export function dataFolder(folder: string | null = null): DataFolder {
  const root = resolve(folder ?? process.env.BENEFICIAL_DATA ?? join(usersData(), "beneficial"));
  const name = createHash("sha256").update(root).digest("hex").slice(0, 12);
  return {
    root,
    cluster: join(root, "postgres"),
    log: join(root, "postgres.log"),
    startLock: join(root, "starting.lock"),
    sockets: join(tmpdir(), `beneficial-${name}`),
  };
}

function usersData(): string {
  if (process.env.XDG_DATA_HOME) return process.env.XDG_DATA_HOME;
  // The superuser's home is closed to the account that PostgreSQL has to run as.
  if (process.getuid?.() === 0) return join("/var", "lib");
  return process.platform === "darwin"
    ? join(homedir(), "Library", "Application Support")
    : join(homedir(), ".local", "share");
}

/** Makes the folders, closed to everybody but the account that the server runs as. */
export function makeDataFolder(
  folder: DataFolder,
  account: { readonly uid: number; readonly gid: number } | null,
): void {
  for (const path of [folder.root, folder.sockets]) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
    if (account) chownSync(path, account.uid, account.gid);
  }
}
