import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "../../base/user-error.ts";

/** The account that PostgreSQL runs as: it refuses the superuser. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Whom to run the server as: `null` for the user's own account; for the superuser, as in a container, the account
 * `postgres` where there is one, otherwise `nobody`.
 *
 * @throws UserError where that account could not reach the programs or the data
 */
export function serverAccount(paths: readonly string[]): Account | null {
  if (process.getuid?.() !== 0) return null;
  const account = accountNamed("postgres") ?? accountNamed("nobody") ?? { uid: 65534, gid: 65534 };
  for (const path of paths) {
    const closed = closedFolder(path);
    if (closed !== null) {
      throw new UserError(
        `PostgreSQL does not run as the superuser, and no other account may enter ${closed}; use a folder that others may enter (--data or BENEFICIAL_DATA), run as an ordinary user, or set DATABASE_URL`,
      );
    }
  }
  return account;
}

function accountNamed(name: string): Account | null {
  try {
    const line = readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .find((entry) => entry.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(":") ?? [];
    return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
  } catch {
    return null;
  }
}

/** The first folder above a path that others may not pass through; `null` where there is none. */
function closedFolder(path: string): string | null {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
    folders.unshift(folder);
  for (const folder of folders) {
    try {
      accessSync(folder, constants.X_OK);
      if ((statSync(folder).mode & 0o001) === 0) return folder;
    } catch {
      return null;
    }
  }
  return null;
}
