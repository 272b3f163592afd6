import { mkdir, open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { cannotBeWritten } from "../whole-file.ts";

/**
 * So far apart requests leave, in milliseconds: 7 a second, where the SEC allows 10 to a user. On their way some are faster than
 * others; even so, no more than 9 arrive in any second.
 */
export const SLOT = 140;

/** Slots so long gone that no process can still mean to take them. */
const KEPT = 80;
/** Slots so far ahead that only a clock that was set back can have left them. */
const FARTHEST = 20_000;

/**
 * Takes the next free moment for a request from all processes of the user, and tells when it is.
 *
 * Time is cut into slots of {@link SLOT} milliseconds. A slot is taken by making a file of its number, which the file system
 * lets one process do alone; so there is no lock that a killed process could leave behind, only a slot that nobody uses.
 *
 * @throws UserError where the folder cannot be written
 */
export async function takeSlot(folder: string, now: number): Promise<number> {
  for (let slot = Math.ceil(now / SLOT); ; slot++) {
    if (await isTaken(join(folder, String(slot)), folder)) continue;
    if (slot % 16 === 0) await removeOld(folder, slot);
    return slot * SLOT;
  }
}

async function isTaken(path: string, folder: string): Promise<boolean> {
  try {
    await (await open(path, "wx", 0o600)).close();
    return false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return true;
    if (code !== "ENOENT") throw cannotBeWritten(path, error);
    await mkdir(folder, { recursive: true, mode: 0o700 }).catch((cause) => {
      throw cannotBeWritten(folder, cause);
    });
    return isTaken(path, folder);
  }
}

async function removeOld(folder: string, current: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const old = names.filter((name) => Number(name) < current - KEPT || Number(name) > current + FARTHEST);
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
}
