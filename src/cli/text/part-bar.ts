/** A bar on standard error for work of which the part that is done is known; silent off a terminal. */
export interface PartBar {
  /** @param part of all, from 0 to 1 */
  readonly show: (done: number, part: number) => void;
  readonly end: () => void;
}

const BETWEEN = 150;
const WIDTH = 24;

/** @param unit what is counted: "filings" */
export function partBar(what: string, unit: string): PartBar {
  const stream = process.stderr;
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined };
  const started = Date.now();
  let drawn = 0;
  return {
    show(done, part) {
      if (Date.now() - drawn < BETWEEN) return;
      drawn = Date.now();
      const seconds = (drawn - started) / 1000;
      const full = Math.min(WIDTH, Math.round(WIDTH * part));
      const left = part > 0.01 ? `  ${durationText((seconds * (1 - part)) / part)} left` : "";
      const rate = seconds > 0 ? (done / seconds).toFixed(0) : "0";
      stream.write(
        `\r\u001b[K${what} ${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${Math.floor(part * 100)}%  ${done} ${unit}  ${rate}/s${left}`,
      );
    },
    end() {
      stream.write("\r\u001b[K");
    },
  };
}

/** `40 s`, `12 min`, `3 h 20 min`. */
export function durationText(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
