import { UserError } from "../base/user-error.ts";
import { type InsiderReport, read, refusalOf, type Schedule, writeJson } from "../index.ts";
import { readNow, writeWholeNow } from "./files-now.ts";
import { insiderReportIn } from "./insider-report-in.ts";

/** What a worker makes of each filing: its JSON, or what a list shows of it. */
export type ReadTask = "json" | "summary";

/** A file to read, and where to write its JSON, or `null` to give it back. */
export interface ReadJob {
  readonly file: string;
  readonly out: string | null;
}

/** What came of a file: its JSON or what a list shows of it, or why there is none. */
export interface ReadResult {
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

/** Makes the reading ready, in a worker. */
export function prepare(task: ReadTask): (job: ReadJob) => ReadResult {
  return ({ file, out }) => {
    const nothing = { text: null, summary: null, refused: null };
    try {
      const bytes = readNow(file);
      const schedule = read(bytes);
      const refusal = refusalOf(schedule);
      const insider = refusal && insiderReportIn(bytes, refusal);
      if (refusal && !insider) return { ...nothing, refused: refusal.message };
      if (task === "summary")
        return { ...nothing, summary: insider ? summaryOfInsider(insider) : summaryOf(schedule) };
      const text = insider ? `${JSON.stringify(insider, null, 2)}\n` : writeJson(schedule);
      if (out === null) return { ...nothing, text: text.trimEnd() };
      writeWholeNow(out, text);
      return nothing;
    } catch (error) {
      if (error instanceof UserError) return { ...nothing, refused: error.sentence };
      throw error;
    }
  };
}

function summaryOfInsider({ form, issuer, periodOfReport, owners, problems }: InsiderReport): Summary {
  return {
    form: `Form ${form ?? "3, 4 or 5"}`,
    issuer: issuer.name,
    eventDate: periodOfReport,
    persons: owners.length,
    greatestPercent: null,
    problems: problems.length,
  };
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
