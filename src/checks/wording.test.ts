import { describe, expect, it } from "vitest";
import { fillWording, listed, placeholdersOf } from "./wording.ts";

describe("wording", () => {
  it("fills each placeholder, also twice", () => {
    expect(fillWording("{a} and {b}, {a}", { a: "1", b: "2" })).toBe("1 and 2, 1");
  });

  it("does not fill what a value brings with it", () => {
    expect(fillWording("{a}", { a: "{b}" })).toBe("{b}");
  });

  it("lets the point of a name end the sentence", () => {
    expect(fillWording("Held by {a}. And {a}.", { a: "Mill, Inc." })).toBe(
      "Held by Mill, Inc. And Mill, Inc.",
    );
  });

  it("throws on a value that is missing", () => {
    expect(() => fillWording("{a}", {})).toThrow("{a}");
  });

  it("names its placeholders", () => {
    expect(placeholdersOf("{who} has {stated}")).toEqual(["who", "stated"]);
  });

  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("lists %j", (words, expected) => {
    expect(listed(words)).toBe(expected);
  });
});
