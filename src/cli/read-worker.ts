import { parentPort } from "node:worker_threads";
import { UserError } from "../base/user-error.ts";
import { read, refusalOf, type Schedule, writeJson } from "../index.ts";
import { readBytes, writeWhole } from "./files.ts";

export type ReadTask = "json" | "summary";

/** Files to read, and where to write the JSON of each. */
export interface ReadRequest {
  readonly task: ReadTask;
  readonly files: readonly { readonly file: string; readonly out: string | null }[];
}

/** What came of a file: its JSON or what a list shows of it, or why there is none. */
export interface ReadResult {
  readonly file: string;
  readonly text: string | null;
  readonly summary: Summary | null;
  readonly refused: string | null;
}

/** What a list shows of a filing. */
export interface Summary {
  readonly form: string | null;
  readonly issuer: string | null;
  readonly eventDate: string | null;
  readonly persons: number;
  readonly greatestPercent: string | null;
  readonly problems: number;
}

parentPort?.on("message", async ({ task, files }: ReadRequest) => {
  const results: ReadResult[] = [];
  for (const { file, out } of files) results.push(await readFile(file, out, task));
  parentPort?.postMessage(results);
});

async function readFile(file: string, out: string | null, task: ReadTask): Promise<ReadResult> {
  const nothing = { file, text: null, summary: null, refused: null };
  try {
    const schedule = read(await readBytes(file));
    const refusal = refusalOf(schedule);
    if (refusal) return { ...nothing, refused: refusal.message };
    if (task === "summary") return { ...nothing, summary: summaryOf(schedule) };
    const text = writeJson(schedule);
    if (out === null) return { ...nothing, text: text.trimEnd() };
    await writeWhole(out, text);
    return nothing;
  } catch (error) {
    if (error instanceof UserError) return { ...nothing, refused: error.sentence };
    throw error;
  }
}

function summaryOf({ form, issuer, eventDate, reportingPersons, problems }: Schedule): Summary {
  const percents = reportingPersons.flatMap(({ percentOfClass }) => percentOfClass ?? []);
  return {
    form,
    issuer: issuer.name,
    eventDate,
    persons: reportingPersons.length,
    greatestPercent:
      percents.toSorted((a, b) => Number(a.replace("<", "")) - Number(b.replace("<", ""))).at(-1) ?? null,
    problems: problems.length,
  };
}
