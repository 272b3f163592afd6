/** What has to be ended or taken away before the program leaves because of Ctrl-C. */
const waiting = new Map<() => Promise<void> | void, number>();

/** A second is enough to end what is being written; whoever is not done by then is cut off. */
const MOST_MILLISECONDS = 1000;

/**
 * Has something done when the user presses Ctrl-C; gives back what takes the wish away again.
 *
 * @param atMost how long it may take, in milliseconds
 */
export function atInterrupt(done: () => Promise<void> | void, atMost = MOST_MILLISECONDS): () => void {
  waiting.set(done, atMost);
  return () => waiting.delete(done);
}

/** Ends what was begun, then the program, with an exit code; at a second Ctrl-C it ends at once. */
export function interrupt(exitCode: number): void {
  const leave = (): never => process.exit(exitCode);
  process.once("SIGINT", leave);
  setTimeout(leave, Math.max(MOST_MILLISECONDS, ...waiting.values()));
  Promise.allSettled([...waiting.keys()].map(async (done) => done())).then(leave);
}
