import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { EdgarError } from "../edgar-error.ts";
import { type Pace, wait } from "../fair-access/pace.ts";
import type { Identity } from "../identity.ts";
import { type Patience, usualPatience } from "./open.ts";

/** Something that whoever asked has to wait for. */
export interface Waiting {
  readonly reason: "throttled" | "trying again";
  readonly until: Date;
  /** One sentence for a person. */
  readonly message: string;
}

/** How often and how long to try. */
export interface Endurance {
  readonly attempts: number;
  /** The first wait after a failure, in milliseconds; it doubles. */
  readonly firstWait: number;
  /** How long to pause when EDGAR shows its page on too many requests: it wants 10 minutes of silence. */
  readonly throttlePause: number;
  /** So many such pauses in a row are enough. */
  readonly pauses: number;
}

export const usualEndurance: Endurance = {
  attempts: 6,
  firstWait: 1000,
  throttlePause: 610_000,
  pauses: 4,
};

export interface Connection {
  readonly identity: Identity;
  readonly pace: Pace;
  readonly patience: Patience;
  readonly endurance: Endurance;
  readonly signal: AbortSignal | null;
  readonly onWait: (waiting: Waiting) => void;
  readonly agentFor: (url: string) => HttpAgent;
  readonly close: () => void;
}

export type ConnectionOptions = Pick<Connection, "identity" | "pace"> &
  Partial<Omit<Connection, "close" | "agentFor">>;

export function connection(options: ConnectionOptions): Connection {
  const http = new HttpAgent({ keepAlive: true, maxSockets: 8 });
  const https = new HttpsAgent({ keepAlive: true, maxSockets: 8 });
  return {
    patience: usualPatience,
    endurance: usualEndurance,
    signal: null,
    onWait: () => undefined,
    ...options,
    agentFor: (url) => (url.startsWith("http:") ? http : https),
    close() {
      http.destroy();
      https.destroy();
    },
  };
}

/** One try: what came of it, or why to try again. */
export type Attempt<T> =
  | { readonly done: T }
  | { readonly throttled: true }
  | { readonly again: "unreachable" | "failing" | "damaged"; readonly why: string; readonly after?: number };

/** Tries until it is done, in turn with everybody else, waiting longer each time. @throws EdgarError, or the signal's reason */
export async function persist<T>(
  { pace, endurance, signal, onWait }: Connection,
  url: string,
  attempt: () => Promise<Attempt<T>>,
): Promise<T> {
  let failures = 0;
  let pauses = 0;
  for (;;) {
    await pace.turn(signal);
    const outcome = await attempt().catch((error: unknown): Attempt<T> => {
      signal?.throwIfAborted();
      if (isOfTheNetwork(error)) return { again: "unreachable", why: (error as Error).message };
      throw error;
    });
    if ("done" in outcome) return outcome.done;
    if ("throttled" in outcome) {
      await pace.pause(endurance.throttlePause);
      if (++pauses >= endurance.pauses) throw new EdgarError("throttled", url, THROTTLED);
      const until = new Date(Date.now() + endurance.throttlePause);
      const minutes = Math.ceil(endurance.throttlePause / 60_000);
      const message = `EDGAR says that there were too many requests; all wait ${minutes} minutes`;
      onWait({ reason: "throttled", until, message });
      continue;
    }
    if (++failures >= endurance.attempts)
      throw new EdgarError(outcome.again, url, sentenceOf(outcome, failures));
    const usual = endurance.firstWait * 2 ** (failures - 1) * (0.5 + Math.random() / 2);
    const milliseconds = Math.max(usual, Math.min(outcome.after ?? 0, 600_000));
    const seconds = Math.ceil(milliseconds / 1000);
    onWait({
      reason: "trying again",
      until: new Date(Date.now() + milliseconds),
      message: `${url}: ${outcome.why}; trying again in ${seconds} s`,
    });
    await wait(milliseconds, signal);
  }
}

const THROTTLED =
  "EDGAR still refuses this computer's requests after every pause; is another program asking, or does the user agent name nobody? Try again in an hour";

function sentenceOf({ again, why }: { again: string; why: string }, times: number): string {
  if (again === "unreachable")
    return `EDGAR cannot be reached (${why}, ${times} times); see the connection, then run it again`;
  if (again === "failing") return `EDGAR is out of order (${why}, ${times} times); try again later`;
  return `what comes is damaged (${why}, ${times} times); try again later`;
}

const CODES =
  /^(?:E(?:CONN|PIPE|HOST|NET|NOTFOUND|TIMEDOUT|PROTO|AI_)|Z_|HPE_|ERR_(?:STREAM|SSL|TLS|HTTP|BUFFER)|CERT_|UNABLE_|DEPTH_|SELF_)/;

/** A mistake of ours is not to be tried again: only what the network, its encryption or its compression throw. */
function isOfTheNetwork(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined)
    return !(error instanceof TypeError || error instanceof RangeError) && error.name === "Error";
  return CODES.test(code);
}
