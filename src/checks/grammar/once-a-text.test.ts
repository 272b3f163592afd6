import { describe, expect, it } from "vitest";
import { onceAText } from "./once-a-text.ts";

const LONG = "a text that is long enough to be kept and not to be read anew every time";

describe("reading once a text", () => {
  it("works once for one text, and again for another", () => {
    let times = 0;
    const length = onceAText((text) => {
      times++;
      return text.length;
    });
    expect([length(LONG), length(LONG), length(`${LONG}.`)]).toEqual([
      LONG.length,
      LONG.length,
      LONG.length + 1,
    ]);
    expect(times).toBe(2);
  });

  it("keeps only the last texts", () => {
    let times = 0;
    const read = onceAText(() => times++);
    for (let i = 0; i < 1000; i++) read(`${LONG}${i}`);
    read(`${LONG}0`);
    expect(times).toBe(1001);
  });
});
