import { UserError } from "../base/user-error.ts";
import { type Schedule, type WriteNote, type Writer, type WriterOptions, writers } from "../index.ts";
import { tell } from "./text/terminal.ts";

/** A schedule in a format, ready to be written to a file. */
export interface InFormat {
  readonly id: string;
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly notes: readonly WriteNote[];
}

/** The formats that `--format` takes, for the help. */
export const formatIds: readonly string[] = writers.map(({ id }) => id);

/**
 * The formats of a list such as `docx,pdf`, by name or by extension, each once and in the order of the registry.
 *
 * @throws UserError where the list names a format that there is not
 */
export function formatsNamed(list: string): readonly Writer[] {
  const names = list
    .toLowerCase()
    .split(",")
    .map((name) => name.trim().replace(/^\./, ""));
  const isNamed = ({ id, extension }: Writer, name: string): boolean => id === name || extension === name;
  const unknown = names.find((name) => !writers.some((writer) => isNamed(writer, name)));
  if (unknown !== undefined) {
    throw new UserError(
      `there is no format "${unknown}"; --format takes ${formatIds.join(", ")}, apart by commas`,
    );
  }
  return writers.filter((writer) => names.some((name) => isNamed(writer, name)));
}

/**
 * A schedule in the formats of a list, or in all where none is given. With a schedule before, Word has its changes
 * tracked, and formats that can only mark them come twice: clean, and as `-redline`. A format that this platform has not
 * is left out with a word on it, unless it was asked for by name.
 *
 * @param path of the files, without their extension
 * @throws UserError where a format is unknown, or was named and cannot be written here
 */
export async function inFormats(
  schedule: Schedule,
  list: string | undefined,
  path: string,
  { previous, ...options }: WriterOptions = {},
): Promise<readonly InFormat[]> {
  const made: InFormat[] = [];
  for (const writer of list === undefined ? writers : formatsNamed(list)) {
    const { id, extension, showsChanges } = writer;
    try {
      const tracked = previous && showsChanges === "tracked" ? { ...options, previous } : options;
      const written = await writer.write(schedule, tracked);
      made.push({ id, file: `${path}.${extension}`, ...written });
      if (!previous || showsChanges !== "marked") continue;
      const { content } = await writer.write(schedule, { ...options, previous });
      made.push({ id: `${id}-redline`, file: `${path}-redline.${extension}`, content, notes: [] });
    } catch (error) {
      if (list !== undefined || !(error instanceof UserError)) throw error;
      tell(`beneficial: ${error.message}`);
    }
  }
  return made;
}
