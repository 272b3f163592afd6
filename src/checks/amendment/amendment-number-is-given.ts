import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { edgarRule } from "../facts/edgar-rule.ts";

export const amendmentNumberIsGiven: Check = {
  id: "amendment/amendment-number-is-given",
  title: "An amendment has its number, and an original has none",
  catalogue: "E04",
  severity: "suspends",
  cite: edgarRule("the number of an amendment"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  structuredOnly: true,
  amendmentsToo: true,
  needs: [],
  messages: {
    missing: "The form is {form}, and the amendment's number is not given.",
    size: "The amendment's number is {stated}; EDGAR takes one to three digits.",
    original: "The form is {form}, an original, and it gives the number {stated} of an amendment.",
  },
  why: "EDGAR's form asks an amendment for its number, of at most three digits, and a Schedule 13D that is an original for none.",
  falseAlarms: ["a Schedule 13G that is an original may give a number"],
  run: ({ form, amendmentNumber }) => {
    if (form === null) return notApplicable("The form is not known.");
    const isAmendment = form.endsWith("/A");
    const wording =
      isAmendment && amendmentNumber === null
        ? "missing"
        : amendmentNumber !== null && (amendmentNumber < 1 || amendmentNumber > 999)
          ? "size"
          : !isAmendment && form.includes("13D") && amendmentNumber !== null
            ? "original"
            : null;
    if (wording === null) return observed([]);
    return observed([
      {
        outcome: "fail",
        wording,
        values: { form, stated: String(amendmentNumber) },
        ...(amendmentNumber === null ? {} : { stated: String(amendmentNumber) }),
        paths: ["amendmentNumber", "form"],
        settledBy: "how many amendments the holder has filed",
      },
    ]);
  },
};
