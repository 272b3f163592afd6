import { describe, expect, it } from "vitest";
import { writers } from "./registry.ts";
import { example13D, example13G } from "./testing/example-schedule.ts";

describe("the list of writers", () => {
  it("names each once", () => {
    for (const field of ["id", "title", "extension", "mediaType"] as const) {
      expect(new Set(writers.map((writer) => writer[field])).size).toBe(writers.length);
    }
  });

  it.each(writers)("$id writes both schedules, the same every time", async ({ write }) => {
    for (const schedule of [example13D, example13G]) {
      const options = { watermark: "DRAFT", previous: example13D };
      const { content } = await write(schedule, options);
      if (typeof content === "string") {
        expect(content).toMatch(/\n$/);
        expect(content).toContain("Larkspur Instruments");
      } else expect(content.length).toBeGreaterThan(5000);
      expect((await write(schedule, options)).content).toEqual(content);
    }
  });
});
