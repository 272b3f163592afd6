import colors from "picocolors";

/** Colours for standard output, and none where it is no terminal or `NO_COLOR` is set. */
export const paint = colors.createColors(
  Boolean(process.stdout.isTTY) && !process.env.NO_COLOR && process.env.TERM !== "dumb",
);

/** How wide lines may be: the terminal's width, at most 120; 100 where there is none. */
export const lineWidth = (): number => Math.min(process.stdout.columns || 100, 120);

/** Writes a result. Everything else that a command says goes to {@link tell}. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes to standard error: progress, warnings, and what is no result. */
export function tell(text: string): void {
  // A bar that stands on the line goes; it is drawn again below.
  process.stderr.write(`${process.stderr.isTTY ? "\r\u001b[K" : ""}${text}\n`);
}

/** Writes a piece of a long result as it is, and waits where the reader of it is slower. */
export async function printPiece(piece: string): Promise<void> {
  if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}
