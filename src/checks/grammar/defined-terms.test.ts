import { describe, expect, it } from "vitest";
import { undefinedTerms } from "./defined-terms.ts";

const TWICE = "Under the Voting Agreement Mr. Roe votes. The parties may end the Voting Agreement.";

describe("terms that are used and not defined", () => {
  it("finds one", () => {
    expect(undefinedTerms([`By the Voting Agreement ${TWICE}`], [TWICE])).toEqual(["Voting Agreement"]);
  });

  it.each([
    `He signed a voting agreement (the "Voting Agreement"). ${TWICE}`,
    `He signed the Voting Agreement, dated May 1, 2024. ${TWICE}`,
    `He is party to a Voting Agreement. ${TWICE}`,
  ])("finds none in: %s", (text) => {
    expect(undefinedTerms([text], [text])).toEqual([]);
  });

  it("leaves a term that is used once", () => {
    expect(undefinedTerms(["He votes by the Voting Agreement."], [])).toEqual([]);
  });
});
