import { describe, expect, it } from "vitest";
import { writers } from "./registry.ts";
import { example13D, example13G } from "./testing/example-schedule.ts";

describe("the list of writers", () => {
  it("names each once", () => {
    for (const field of ["id", "title", "extension", "mediaType"] as const) {
      expect(new Set(writers.map((writer) => writer[field])).size).toBe(writers.length);
    }
  });

  it.each(writers)("$id writes both schedules, ending in a line break", ({ write }) => {
    for (const schedule of [example13D, example13G]) {
      const { text } = write(schedule, { watermark: "DRAFT" });
      expect(text).toMatch(/\n$/);
      expect(text).toContain("Larkspur Instruments");
    }
  });
});
