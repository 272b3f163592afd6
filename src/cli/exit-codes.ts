import { tell } from "./text/terminal.ts";

/** The command line leaves with 0 where all is fine. */
export const FINDINGS = 1;
/** A mistake of the user's. */
export const USER_ERROR = 2;
/** A mistake of ours. */
export const BUG = 70;
/** Ended by Ctrl-C. */
export const INTERRUPTED = 130;

/** Tells of a file that a mistake of ours stopped; the other files go on. */
export function tellBug(file: string, trace: string): void {
  tell(
    `beneficial: ${file}: this file stopped the program by a mistake of its own. Please report it with what follows.`,
  );
  tell(trace);
  process.exitCode = BUG;
}
