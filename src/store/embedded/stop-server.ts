import { spawnSync } from "node:child_process";
import { serverAccount } from "./account.ts";
import { postgresPrograms } from "./binaries.ts";
import type { DataFolder } from "./data-folder.ts";

/** Stops a folder's server and waits until it has written everything down. Nothing happens where none runs. */
export async function stopServer(folder: DataFolder): Promise<void> {
  const programs = await postgresPrograms();
  const account = serverAccount([programs.postgres, folder.root]);
  spawnSync(programs.pg_ctl, ["stop", "-D", folder.cluster, "-m", "fast", "-s", "-w"], {
    cwd: folder.root,
    stdio: "ignore",
    ...account,
  });
}
