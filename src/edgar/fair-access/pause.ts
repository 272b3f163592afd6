import { readFile } from "node:fs/promises";
import { writeWholeFile } from "../whole-file.ts";

/** The longest pause that is believed: a clock that was set back must not stop everybody for years. */
const LONGEST = 3_600_000;

/** Until when nobody of the user's may ask, in milliseconds since 1970; 0 where there is no pause. */
export async function pausedUntil(file: string, now: number): Promise<number> {
  const text = await readFile(file, "utf8").catch(() => "");
  const until = Number(text.trim());
  return Number.isFinite(until) && until > now && until <= now + LONGEST ? until : 0;
}

/** Has everybody of the user's pause until then; a longer pause that is there already stays. */
export async function pauseUntil(file: string, until: number, now: number): Promise<void> {
  if ((await pausedUntil(file, now)) < until) await writeWholeFile(file, `${Math.ceil(until)}\n`);
}
