/** A bar on standard error for work that takes a while: how far, how fast, how long still. Silent off a terminal. */
export interface Progress {
  advance(by?: number): void;
  end(): void;
}

export function progressBar(what: string, total: number): Progress {
  const stream = process.stderr;
  if (!stream.isTTY || total < 2) return { advance: () => undefined, end: () => undefined };
  const started = Date.now();
  let done = 0;
  let drawn = 0;
  const draw = (): void => {
    const seconds = (Date.now() - started) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    const left = rate > 0 ? `${Math.ceil((total - done) / rate)} s left` : "";
    const full = Math.round((24 * done) / total);
    stream.write(
      `\r\u001b[K${what} ${"█".repeat(full)}${"░".repeat(24 - full)} ${done}/${total}  ${rate.toFixed(0)}/s  ${left}`,
    );
    drawn = Date.now();
  };
  return {
    advance(by = 1) {
      done += by;
      if (Date.now() - drawn > 100) draw();
    },
    end() {
      stream.write("\r\u001b[K");
    },
  };
}
