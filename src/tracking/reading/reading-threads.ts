import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ReadDocument } from "./read-document.ts";
import { readDocument } from "./read-document.ts";
import type { ThreadAnswer, ThreadQuestion } from "./thread.ts";

/** How documents are to be read. */
export interface ReadingSettings {
  /** Threads that read; 0 reads in this one. One for each core where left out. */
  readonly threads?: number | undefined;
  readonly insiderReports: boolean;
  /** See {@link readDocument}. */
  readonly keepRefused: boolean;
}

/** Threads that read documents. */
export interface ReadingThreads {
  readonly count: number;
  /** Reads documents, in their order; takes the bytes away from the caller. A thread that dies costs one document. */
  readonly read: (documents: readonly Uint8Array[]) => Promise<readonly ReadDocument[]>;
  readonly close: () => Promise<void>;
}

interface Seat {
  thread: Worker | null;
}

/** Starts threads that read and check documents. */
export function readingThreads(settings: ReadingSettings): ReadingThreads {
  const { insiderReports, keepRefused } = settings;
  const count = settings.threads ?? availableParallelism();
  if (count === 0) {
    return {
      count: 1,
      read: async (documents) => documents.map((bytes) => readDocument(bytes, insiderReports, keepRefused)),
      close: async () => undefined,
    };
  }
  const free: Seat[] = Array.from({ length: count }, () => ({ thread: null }));
  const waiting: ((seat: Seat) => void)[] = [];
  const seats = [...free];
  const take = (): Promise<Seat> => {
    const seat = free.pop();
    return seat ? Promise.resolve(seat) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (seat: Seat): void => {
    const next = waiting.shift();
    if (next) next(seat);
    else free.push(seat);
  };
  return {
    count,
    read: async (documents) => {
      const seat = await take();
      try {
        return await readOn(seat, documents, { insiderReports, keepRefused });
      } finally {
        giveBack(seat);
      }
    },
    close: async () => {
      await Promise.all(seats.map(({ thread }) => thread?.terminate()));
    },
  };
}

async function readOn(
  seat: Seat,
  documents: readonly Uint8Array[],
  settings: ThreadQuestion["settings"],
): Promise<readonly ReadDocument[]> {
  // The bytes go to the thread, which may die with them: those of a batch are kept until it has answered.
  const done: ReadDocument[] = [];
  while (done.length < documents.length) {
    seat.thread ??= new Worker(new URL("./thread.js", import.meta.url));
    const left = documents.slice(done.length);
    const { read, died } = await ask(seat.thread, { documents: left, settings });
    done.push(...read);
    if (died === null) continue;
    seat.thread = null;
    const message = `the reader died on this document (${died}); please report it with the document`;
    done.push({ kind: "refused", code: "document/reader-failed", message });
  }
  return done;
}

interface Asked {
  readonly read: readonly ReadDocument[];
  /** Why the thread died, on the document after those read; `null` where it did not. */
  readonly died: string | null;
}

function ask(thread: Worker, question: ThreadQuestion): Promise<Asked> {
  return new Promise((resolve) => {
    const read: ReadDocument[] = [];
    const end = (died: string | null): void => {
      thread.off("message", take).off("error", die).off("exit", exit);
      resolve({ read, died });
    };
    const take = (answer: ThreadAnswer): void => {
      read.push(...answer.read);
      if (answer.isLast) end(null);
    };
    const die = (error: unknown): void => end(error instanceof Error ? error.message : String(error));
    const exit = (code: number): void => end(`it left with code ${code}`);
    thread.on("message", take).on("error", die).on("exit", exit);
    thread.postMessage(question);
  });
}
