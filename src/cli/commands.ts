import type { Command } from "commander";
import { defineBook } from "./commands/book.ts";
import { defineCheck } from "./commands/check.ts";
import { defineCompare } from "./commands/compare.ts";
import { defineDraft } from "./commands/draft.ts";
import { defineDue } from "./commands/due.ts";
import { defineOwn } from "./commands/own.ts";
import { defineRead } from "./commands/read.ts";
import { defineWhatIf } from "./commands/what-if.ts";

/** The commands in the order in which the help lists them. */
export const commands: readonly ((program: Command) => void)[] = [
  defineRead,
  defineCheck,
  defineCompare,
  defineOwn,
  defineWhatIf,
  defineDue,
  defineDraft,
  defineBook,
];
