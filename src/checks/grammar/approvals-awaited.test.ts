import { describe, expect, it } from "vitest";
import { approvalsAwaited } from "./approvals-awaited.ts";

describe("approvals that are awaited", () => {
  it.each([
    "The Notes may not be converted into more than 19.99% of the shares until stockholder approval is obtained.",
    "The Issuer agreed to issue, subject to shareholder approval, 3,000,000 units.",
    "The Warrants are not exercisable for any shares unless approval of the Issuer's stockholders is given.",
  ])("reads one in: %s", (text) => {
    expect(approvalsAwaited(text)).toHaveLength(1);
  });

  it.each([
    "The Merger is subject to stockholder approval.",
    "The Notes may not be converted into shares until stockholder approval. The stockholders approved this on May 1, 2024.",
    "The Board approved the issuance of the shares.",
  ])("reads none in: %s", (text) => {
    expect(approvalsAwaited(text)).toEqual([]);
  });
});
