import { describe, expect, it } from "vitest";
import { limitNotices, ownershipLimits } from "./ownership-limits.ts";

const limits = (text: string) => ownershipLimits(text).map(({ printed }) => printed);
const days = (text: string) => limitNotices(text).map((notice) => notice.days);

describe("limits of ownership", () => {
  it("reads a limit on exercise", () => {
    expect(
      limits(
        "The Warrants may not be exercised if the holder would beneficially own more than 9.99% of the Common Stock.",
      ),
    ).toEqual(["9.99%"]);
  });

  it("reads one told as what is allowed", () => {
    expect(
      limits(
        "They are only convertible to the extent that the holders would beneficially own no more than 4.99% of the class.",
      ),
    ).toEqual(["4.99%"]);
  });

  it("leaves a percent that is owned", () => {
    expect(limits("Mr. Roe beneficially owns more than 9.9% of the class.")).toEqual([]);
  });

  it("leaves a percent of something else", () => {
    expect(limits("The rate may not exceed 8% a year.")).toEqual([]);
  });

  it("reads the days of a notice", () => {
    const upon = (words: string) =>
      `The holder may increase the limitation upon ${words} notice to the Issuer.`;
    expect(days(upon("61 days’ prior written"))).toEqual([61]);
    expect(days(upon("not less than sixty-one (61) days' prior"))).toEqual([61]);
    expect(days(upon("five business days'"))).toEqual([5]);
    expect(days(upon("one day's"))).toEqual([1]);
    expect(
      days("Any increase of the limitation will not be effective until the 61st day after such notice."),
    ).toEqual([61]);
  });

  it("leaves a notice of something else", () => {
    expect(days("The Note may be prepaid upon five days' notice.")).toEqual([]);
  });
});
