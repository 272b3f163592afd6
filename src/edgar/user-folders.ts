import { homedir } from "node:os";
import { join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

const onMac = process.platform === "darwin";
const onWindows = process.platform === "win32";

function folderOf(given: string | undefined, onLinux: readonly string[], environment: Environment): string {
  if (given) return join(given, "beneficial");
  if (onWindows) return join(environment.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "beneficial");
  if (onMac) return join(homedir(), "Library", "Application Support", "beneficial");
  return join(homedir(), ...onLinux, "beneficial");
}

/** Where the user's settings are kept: who they are toward the SEC. */
export const configFolder = (environment: Environment = process.env): string =>
  folderOf(environment.XDG_CONFIG_HOME, [".config"], environment);

/** Where processes of one user leave word for each other: whose turn it is, and until when EDGAR wants no request. */
export const stateFolder = (environment: Environment = process.env): string =>
  folderOf(environment.XDG_STATE_HOME, [".local", "state"], environment);

/** Where what came from EDGAR is kept. All of it can be fetched again. */
export const cacheFolder = (environment: Environment = process.env): string =>
  join(folderOf(environment.XDG_CACHE_HOME, [".cache"], environment), "edgar");
