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
  process.stderr.write(`${text}\n`);
}
