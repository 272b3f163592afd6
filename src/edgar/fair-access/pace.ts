import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { UserError } from "../../base/user-error.ts";
import { stateFolder } from "../user-folders.ts";
import { pausedUntil, pauseUntil } from "./pause.ts";
import { SLOT, takeSlot } from "./slots.ts";

/** Whose turn it is to ask EDGAR. */
export interface Pace {
  /** Waits for a turn. @throws the signal's reason where it is aborted meanwhile */
  turn(signal?: AbortSignal | null): Promise<void>;
  /** EDGAR wants no request for so many milliseconds, from anybody of this user. */
  pause(milliseconds: number): Promise<void>;
}

export interface PaceOptions {
  /** Shared by all processes of the user. */
  readonly folder?: string;
  /** This process's own limit, 7 at most; all processes together never pass 7. */
  readonly perSecond?: number;
  /** Told when a turn has to wait for the end of a pause. */
  readonly onPause?: (until: Date) => void;
}

const FASTEST = Math.floor(1000 / SLOT);
/** Whoever comes later to a slot than this, in milliseconds, since the machine is busy, would leave close to the next. */
const LATEST = 100;

/**
 * The pace that all processes of a user keep together, on one machine: at most 7 requests a second, and none while EDGAR
 * wants none. The SEC allows 10 a second to a user on all machines together: whoever uses several gives each a lower rate.
 *
 * @throws UserError where the rate is none that EDGAR allows
 */
export function sharedPace(options: PaceOptions = {}): Pace {
  const { folder = stateFolder(), perSecond = FASTEST, onPause } = options;
  if (!(perSecond > 0 && perSecond <= FASTEST)) {
    throw new UserError(
      `EDGAR may be asked ${FASTEST} times a second at most; ${perSecond} is no rate to keep`,
    );
  }
  const slots = join(folder, "edgar-requests");
  const pauseFile = join(folder, "edgar-paused-until");
  const leastApart = perSecond >= FASTEST ? 0 : 1000 / perSecond;
  let latest = Number.NEGATIVE_INFINITY;

  async function take(signal: AbortSignal | null): Promise<void> {
    for (;;) {
      signal?.throwIfAborted();
      const until = await pausedUntil(pauseFile, Date.now());
      if (until > 0) {
        onPause?.(new Date(until));
        await wait(until - Date.now(), signal);
        continue;
      }
      const at = await takeSlot(slots, Math.max(Date.now(), latest + leastApart));
      await wait(at - Date.now(), signal);
      if (Date.now() > at + LATEST) continue;
      if ((await pausedUntil(pauseFile, Date.now())) > 0) continue;
      latest = at;
      return;
    }
  }

  // A process holds one slot at a time, so that one that is killed leaves no long row of slots that nobody uses.
  let queue: Promise<unknown> = Promise.resolve();
  return {
    turn(signal = null) {
      const mine = queue.then(() => take(signal));
      queue = mine.catch(() => undefined);
      return mine;
    },
    pause: (milliseconds) => pauseUntil(pauseFile, Date.now() + milliseconds, Date.now()),
  };
}

/** Waits, and no longer than the signal allows. */
export async function wait(milliseconds: number, signal: AbortSignal | null): Promise<void> {
  signal?.throwIfAborted();
  if (milliseconds <= 0) return;
  await delay(milliseconds, undefined, signal ? { signal } : {}).catch((error) => {
    signal?.throwIfAborted();
    throw error;
  });
}
