import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Schedule } from "../model/schedule.ts";
import { read } from "../readers/index.ts";
import type { PageOptions } from "./page-options.ts";
import { type Writer, writers } from "./registry.ts";
import { plausibleSchedule } from "./testing/plausible-schedule.ts";
import { saidOnPaper } from "./testing/said-on-paper.ts";

const writerOf = (id: string): Writer => {
  const found = writers.find((writer) => writer.id === id);
  if (!found) throw new Error(`there is no writer ${id}`);
  return found;
};

const foldedTexts = (said: unknown): unknown => JSON.parse(JSON.stringify(said).replace(/(?:\\n|\s)+/g, " "));

async function readBack(writer: Writer, schedule: Schedule, options: PageOptions = {}): Promise<Schedule> {
  const { content } = await writer.write(schedule, options);
  return read(typeof content === "string" ? new TextEncoder().encode(content) : content);
}

describe("for every schedule", () => {
  it.each(["html", "docx", "markdown"])("what is written as %s is read back", async (id) => {
    await fc.assert(
      fc.asyncProperty(plausibleSchedule, async (schedule) => {
        const found = await readBack(writerOf(id), schedule);
        expect(saidOnPaper(found)).toEqual(saidOnPaper(schedule));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("what is written as text is read back, but for how its lines are broken", async () => {
    await fc.assert(
      fc.asyncProperty(plausibleSchedule, async (schedule) => {
        const found = await readBack(writerOf("text"), schedule);
        expect(foldedTexts(saidOnPaper(found))).toEqual(foldedTexts(saidOnPaper(schedule)));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("a document of Word with tracked changes reads as if they were accepted", async () => {
    await fc.assert(
      fc.asyncProperty(plausibleSchedule, plausibleSchedule, async (schedule, previous) => {
        const found = await readBack(writerOf("docx"), schedule, { previous });
        expect(saidOnPaper(found)).toEqual(saidOnPaper(schedule));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
