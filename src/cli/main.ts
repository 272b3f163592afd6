#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { UserError } from "../base/user-error.ts";
import { version } from "../base/version.ts";
import { commands } from "./commands.ts";
import { BUG, INTERRUPTED, USER_ERROR } from "./exit-codes.ts";
import { interrupt } from "./interrupts.ts";
import { tell } from "./text/terminal.ts";

process.once("SIGINT", () => interrupt(INTERRUPTED));
// A reader that goes away early, as `| head` does, is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const program = new Command("beneficial")
  .description(
    "US beneficial ownership under Sections 13(d) and 13(g): read, check, compute and draft Schedules 13D and 13G.",
  )
  .version(version, "-V, --version", "print the version")
  .helpOption("-h, --help", "print this help")
  .helpCommand("help [command]", "print the help of a command")
  .showSuggestionAfterError(true)
  .configureOutput({ writeErr: () => undefined })
  .exitOverride();

for (const define of commands) define(program);
for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => undefined });

try {
  if (process.argv.length <= 2) program.outputHelp();
  else await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const sentence = error.message
      .replace(/^error: /, "")
      .replace(/\n\(Did you mean (.*)\?\)$/s, "; did you mean $1?");
    tell(`beneficial: ${sentence}${/[.?]$/.test(sentence) ? "" : "; see beneficial --help"}`);
    return USER_ERROR;
  }
  if (error instanceof UserError) {
    tell(`beneficial: ${error.message}`);
    return USER_ERROR;
  }
  tell("beneficial: this is a mistake of the program's, not of yours. Please report it with what follows.");
  tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return BUG;
}
