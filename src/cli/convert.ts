import { basename, extname, join, resolve } from "node:path";
import { UserError } from "../base/user-error.ts";
import { read, refusalOf, type Schedule } from "../index.ts";
import { readBytes, writeTogether } from "./files.ts";
import { inFormats } from "./formats.ts";
import { print, tell } from "./text/terminal.ts";

interface Conversion {
  /** Formats, apart by commas. */
  readonly format: string;
  readonly out: string;
  /** The filing before, of whatever format. */
  readonly previous: string | undefined;
}

/**
 * Writes the schedule of every file in other formats, and prints the names of the new files. A file that is no schedule
 * is told of and left out; alone, or the filing before, it is an error.
 *
 * @throws UserError where a file cannot be read or written
 */
export async function convertFiles(
  files: readonly string[],
  { format, out, previous }: Conversion,
): Promise<void> {
  const options = previous === undefined ? {} : { previous: await scheduleIn(previous) };
  const taken = new Set<string>();
  for (const file of files) {
    const schedule = await scheduleIn(file).catch((error: unknown) => {
      if (files.length === 1 || !(error instanceof UserError)) throw error;
      tell(`beneficial: ${error.message}`);
      process.exitCode = 2;
      return null;
    });
    if (schedule === null) continue;
    const made = await inFormats(schedule, format, join(out, freeName(file, taken)), options);
    const over = made.find((one) => resolve(one.file) === resolve(file));
    if (over)
      throw new UserError("it would be written over itself; name another folder with --out", { file });
    await writeTogether(made);
    for (const { notes } of made) for (const { message } of notes) tell(`${file}: ${message}`);
    print(made.map((one) => one.file).join("\n"));
  }
}

async function scheduleIn(file: string): Promise<Schedule> {
  const schedule = read(await readBytes(file));
  const refusal = refusalOf(schedule);
  if (refusal) throw new UserError(refusal.message, { file });
  return schedule;
}

/** The file's own name without its extension, with a number where two files have the same. */
function freeName(file: string, taken: Set<string>): string {
  const own = basename(file, extname(file));
  let name = own;
  for (let n = 2; taken.has(name); n++) name = `${own}.${n}`;
  taken.add(name);
  return name;
}
