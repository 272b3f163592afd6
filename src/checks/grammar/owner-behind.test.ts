import { describe, expect, it } from "vitest";
import { ownersBehind } from "./owner-behind.ts";

describe("who may be deemed to own what another holds", () => {
  it.each([
    [
      "North Holdings, the sole owner of North Falcon, may be deemed to beneficially own the Common Shares directly held by North Falcon.",
      "North Holdings",
      "North Falcon",
    ],
    [
      "Mr. Roe may be deemed the beneficial owner of the securities owned by Mill Fund, L.P.",
      "Mr. Roe",
      "Mill Fund, L.P.",
    ],
  ])("%s", (text, owner, holder) => {
    expect(ownersBehind(text)).toEqual([{ owner, holder }]);
  });

  it.each([
    "North Holdings may be deemed to beneficially own 500 shares.",
    "North Holdings disclaims the shares held by North Falcon.",
  ])("reads none in: %s", (text) => {
    expect(ownersBehind(text)).toEqual([]);
  });
});
