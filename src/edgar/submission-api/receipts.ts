import { mkdir, open, readdir, readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { UserError } from "../../base/user-error.ts";
import { cannotBeWritten, writeWholeFile } from "../whole-file.ts";
import type { Arrival, ProcessingStatus } from "./answers.ts";
import type { Hush } from "./secrets.ts";
import type { SubmissionFile, SubmissionMode } from "./submission-file.ts";

/** What is kept of one sending: what was to be sent, and every answer. No CCC, no token. */
export interface Receipt {
  readonly file: string;
  readonly form: string;
  readonly mode: SubmissionMode;
  /** Of the file without its CCC. */
  readonly sha256: string;
  /** 1 for the first sending of this file. */
  readonly attempt: number;
  /** Written before anything is sent. */
  readonly intended: { readonly at: string; readonly process: number; readonly machine: string };
  /** Why it is known that EDGAR has not got it. */
  readonly notSent: { readonly at: string; readonly why: string } | null;
  readonly arrival: (Arrival & { readonly at: string }) | null;
  readonly status: (ProcessingStatus & { readonly at: string }) | null;
  readonly outcome: "accepted" | "refused" | null;
}

/** A folder of receipts. */
export interface Receipts {
  /** The latest sending of the same submission; `null` where there was none. */
  latest(submission: SubmissionFile): Promise<Receipt | null>;
  /** Notes what is about to be sent. @throws UserError where another process just did the same */
  intend(submission: SubmissionFile, attempt: number): Promise<Receipt>;
  keep(receipt: Receipt): Promise<void>;
  pathOf(receipt: Pick<Receipt, "sha256" | "mode" | "attempt">): string;
}

export function receiptsIn(folder: string, hush: Hush): Receipts {
  const stemOf = ({ sha256, mode }: Pick<Receipt, "sha256" | "mode">): string =>
    `${sha256.slice(0, 20)}.${mode}.`;
  const pathOf: Receipts["pathOf"] = (receipt) => join(folder, `${stemOf(receipt)}${receipt.attempt}.json`);
  const textOf = (receipt: Receipt): string => `${hush(JSON.stringify(receipt, null, 2))}\n`;

  return {
    pathOf,
    async latest(submission) {
      const stem = stemOf(submission);
      const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return [];
        throw new UserError(`it cannot be read (${error.code}); name another folder with --receipts`, {
          file: folder,
        });
      });
      const attempts = names.filter((name) => name.startsWith(stem) && name.endsWith(".json"));
      const last = Math.max(0, ...attempts.map((name) => Number(name.slice(stem.length, -5))));
      return last > 0 ? readReceipt(join(folder, `${stem}${last}.json`)) : null;
    },
    async intend({ file, form, mode, sha256 }, attempt) {
      const receipt: Receipt = {
        file,
        form,
        mode,
        sha256,
        attempt,
        intended: { at: new Date().toISOString(), process: process.pid, machine: hostname() },
        notSent: null,
        arrival: null,
        status: null,
        outcome: null,
      };
      await writeFirst(folder, pathOf(receipt), textOf(receipt));
      return receipt;
    },
    keep: (receipt) => writeWholeFile(pathOf(receipt), textOf(receipt)),
  };
}

/** On the disk before it returns, the folder's entry too; one process alone can make it. */
async function writeFirst(folder: string, path: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error) => {
    throw cannotBeWritten(folder, error);
  });
  const file = await open(path, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST")
      throw new UserError(
        "another process is sending the same submission; wait for it, then run this again",
        { file: path },
      );
    throw cannotBeWritten(path, error);
  });
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  if (process.platform === "win32") return;
  const entries = await open(folder, "r");
  await entries.sync().finally(() => entries.close());
}

async function readReceipt(path: string): Promise<Receipt> {
  const text = await readFile(path, "utf8");
  try {
    const receipt = JSON.parse(text) as Receipt;
    if (typeof receipt.sha256 === "string" && typeof receipt.intended?.at === "string") return receipt;
  } catch {
    // A crash while it was first written leaves it without its end: it was intended, and nothing was sent.
    if (!text.trimEnd().endsWith("}")) return { ...NOTHING_SENT, attempt: attemptOf(path) };
  }
  throw new UserError("this is no receipt; take it away after you have seen with EDGAR what became of it", {
    file: path,
  });
}

const attemptOf = (path: string): number => Number(/\.(\d{1,6})\.json$/.exec(path)?.[1] ?? 1);

const NOTHING_SENT: Receipt = {
  file: "",
  form: "",
  mode: "test",
  sha256: "",
  attempt: 1,
  intended: { at: "", process: 0, machine: "" },
  notSent: { at: "", why: "the program was stopped before it began to send" },
  arrival: null,
  status: null,
  outcome: null,
};
