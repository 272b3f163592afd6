import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAscii } from "./ascii.ts";

describe("spelling in ASCII", () => {
  it.each([
    ["§ 240.13d-1(e)", "Section 240.13d-1(e)"],
    ["§§ 240.13d-1(e), (f)", "Sections 240.13d-1(e), (f)"],
    ["§240.13d-1", "Section 240.13d-1"],
    ["“Shares” – the Issuer’s", '"Shares" - the Issuer\'s'],
    ["a — b", "a -- b"],
    ["Société Générale Ångström", "Societe Generale Angstrom"],
    ["Straße, Łódź, Ørsted", "Strasse, Lodz, Orsted"],
    ["no\u00a0break\u2011here", "no break-here"],
    ["€5 and £7", "EUR 5 and GBP 7"],
    ["3½ and ²", "31/2 and 2"],
    ["☒ yes ☐ no", "[X] yes [ ] no"],
    ["one\r\ntwo\rthree", "one\ntwo\nthree"],
    ["con\u0007trol\u0000", "control"],
  ])("%j is %j", (given, expected) => {
    expect(toAscii(given)).toEqual({ text: expected, kept: [] });
  });

  it("keeps and names what has no spelling", () => {
    expect(toAscii("東京 Partners 東")).toEqual({ text: "東京 Partners 東", kept: ["東", "京"] });
  });

  it("leaves alone what it is told to", () => {
    expect(toAscii("§ 240.14a-11 – é", "§")).toEqual({ text: "§ 240.14a-11 - e", kept: [] });
  });

  it("has nothing to do a second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = toAscii(text).text;
        expect(toAscii(once).text).toBe(once);
      }),
    );
  });
});
