import { expect, test } from "vitest";
import { whenAsked } from "./when-asked.ts";

const counted = () => {
  let times = 0;
  const found = whenAsked({ is: "met" }, "why", () => `asked ${++times} times`);
  return { found, times: () => times };
};

test("a value is made when it is first looked at, and once", () => {
  const { found, times } = counted();
  expect(found.is).toBe("met");
  expect(times()).toBe(0);
  expect([found.why, found.why]).toEqual(["asked 1 times", "asked 1 times"]);
  expect(times()).toBe(1);
});

test("copies and JSON have the property as any other", () => {
  const { found } = counted();
  expect(JSON.stringify(found)).toBe('{"is":"met","why":"asked 1 times"}');
  expect({ ...counted().found }).toEqual({ is: "met", why: "asked 1 times" });
  expect(structuredClone({ ...counted().found })).toEqual({ is: "met", why: "asked 1 times" });
  expect(counted().found).toEqual({ is: "met", why: "asked 1 times" });
});

test("an object may have several, and each object has its own", () => {
  const both = whenAsked(
    whenAsked({}, "one", () => 1),
    "two",
    () => 2,
  );
  const other = whenAsked({}, "one", () => 11);
  expect([both.two, both.one, other.one]).toEqual([2, 1, 11]);
});

test("what fails to be made fails again, and is not kept", () => {
  const broken = whenAsked({}, "why", (): string => {
    throw new Error("no");
  });
  expect(() => broken.why).toThrow("no");
  expect(() => broken.why).toThrow("no");
});
