import { describe, expect, it } from "vitest";
import { bodyOf, CERTIFICATION } from "./testing/body-of.ts";

const signed = (after: string) =>
  bodyOf({
    text: `ITEM 7. Material to be Filed as Exhibits\n\nNone.\n\n${CERTIFICATION}\n  /s/ Jane Roe\n  Jane Roe\n\n${after}`,
    names: ["Jane Roe"],
  }).value.appended;

describe("what is appended to a document", () => {
  it("finds the agreement to file jointly behind the signatures", () => {
    const [appended] = signed(
      "EXHIBIT A\n\nThe undersigned agree that the foregoing statement on Schedule 13D is\nfiled on behalf of each of them.\n",
    );
    expect(appended?.kind).toBe("joint filing agreement");
    expect(appended?.text).toContain("filed on behalf of each of them");
  });

  it("leaves an agreement on something else", () => {
    expect(
      signed("EXHIBIT A\n\nThe shareholders jointly and severally agree not to sell their shares.\n"),
    ).toEqual([]);
  });

  it("finds the power of attorney that a signature names", () => {
    expect(
      signed("* Signed pursuant to a power of attorney dated May 1, 2020, filed before.\n"),
    ).toMatchObject([{ kind: "power of attorney" }]);
  });

  it("finds each once", () => {
    expect(
      signed("EXHIBIT B\n\nPOWER OF ATTORNEY\n\nThis power of attorney lasts for a year.\n"),
    ).toHaveLength(1);
  });

  it("leaves the form's own instruction on powers of attorney", () => {
    expect(
      signed(
        "If the statement is signed on behalf of a person by his authorized representative,\nevidence shall be filed; a power of attorney already on file may be incorporated.\n",
      ),
    ).toEqual([]);
  });

  it("finds nothing where nothing is appended", () => {
    expect(signed("")).toEqual([]);
  });
});
