import { describe, expect, it } from "vitest";
import { bodyOf } from "./testing/body-of.ts";

const historyOf = (text: string) =>
  bodyOf({ text: `${text}\n\nItem 4. Purpose of Transaction\n\nNone.` }).value.history;

describe("the history of amendments", () => {
  it("tells the original filing from the amendments", () => {
    const text =
      'This Amendment No. 3 amends the Schedule 13D filed by Birch Corp. on October 12, 2021\nand amended on November 24, 2021, January 4, 2022 and July 11, 2022 (the "Schedule 13D"). The rest is unchanged.';
    expect(historyOf(text)).toEqual({
      text: 'This Amendment No. 3 amends the Schedule 13D filed by Birch Corp. on October 12, 2021 and amended on November 24, 2021, January 4, 2022 and July 11, 2022 (the "Schedule 13D").',
      originallyFiled: "2021-10-12",
      amended: ["2021-11-24", "2022-01-04", "2022-07-11"],
    });
  });

  it("reads amendments by number", () => {
    const text =
      "The statement on Schedule 13D originally filed on May 1, 2001, as amended by Amendment No. 1 filed on June 2, 2001 and Amendment No. 2 filed on July 3, 2001, is hereby amended.";
    expect(historyOf(text)).toMatchObject({
      originallyFiled: "2001-05-01",
      amended: ["2001-06-02", "2001-07-03"],
    });
  });

  it.each([
    "The Reporting Person bought 100 shares on May 1, 2001 under an agreement dated May 2, 2001.",
    "This Amendment No. 2 amends the Schedule 13D dated May 1, 2001 of Birch Corp.",
    "This Amendment No. 3 amends the Schedule TO filed on December 6, 2024 and amended on December 18, 2024.",
  ])("finds none in: %s", (text) => expect(historyOf(text)).toBeNull());

  it("finds the dates of one endless line in order (each was looked for from the line's beginning)", () => {
    const dates = Array.from({ length: 4_000 }, (_, at) => `March ${(at % 28) + 1}, 2001`);
    const text = `The Schedule 13D filed on May 1, 2000 and amended on  ${dates.join(",  ")} is amended.`;
    const started = performance.now();
    expect(historyOf(text)?.amended).toHaveLength(4_000);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
