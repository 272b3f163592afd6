import type { Command } from "commander";
import { defineBook } from "./commands/book.ts";
import { defineCheck } from "./commands/check.ts";
import { defineCompare } from "./commands/compare.ts";
import { defineDraft } from "./commands/draft.ts";
import { defineDue } from "./commands/due.ts";
import { defineExport } from "./commands/export.ts";
import { defineIngest } from "./commands/ingest.ts";
import { defineJobs } from "./commands/jobs.ts";
import { defineOwn } from "./commands/own.ts";
import { defineRead } from "./commands/read.ts";
import { defineSearch } from "./commands/search.ts";
import { defineStakes } from "./commands/stakes.ts";
import { defineSubmit } from "./commands/submit.ts";
import { defineWatch } from "./commands/watch.ts";
import { defineWhatIf } from "./commands/what-if.ts";
import { defineWorker } from "./commands/worker.ts";

/** The commands in the order in which the help lists them. */
export const commands: readonly ((program: Command) => void)[] = [
  defineRead,
  defineCheck,
  defineCompare,
  defineOwn,
  defineWhatIf,
  defineDue,
  defineDraft,
  defineSubmit,
  defineBook,
  defineIngest,
  defineWatch,
  defineWorker,
  defineJobs,
  defineStakes,
  defineSearch,
  defineExport,
];
