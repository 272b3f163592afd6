import { ALWAYS, BOTH_SCHEDULES, type Check, observed } from "../check.ts";
import { edgarRule } from "../facts/edgar-rule.ts";

export const issuerHasItsCik: Check = {
  id: "header/issuer-has-its-cik",
  title: "The issuer has its CIK number of ten digits",
  catalogue: "E01",
  severity: "suspends",
  cite: edgarRule("a valid issuer CIK"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  structuredOnly: true,
  amendmentsToo: true,
  needs: [],
  messages: {
    missing: "The issuer's CIK number is not given.",
    malformed: "The issuer's CIK number {stated} is not one of ten digits.",
  },
  why: "EDGAR files a schedule under its issuer by the issuer's number, and suspends a submission whose number is missing or is nobody's.",
  falseAlarms: ["none is known"],
  run: ({ issuer }) => {
    if (issuer.cik !== null && /^\d{10}$/.test(issuer.cik) && !/^0+$/.test(issuer.cik)) return observed([]);
    return observed([
      {
        outcome: "fail",
        wording: issuer.cik === null ? "missing" : "malformed",
        values: { stated: issuer.cik ?? "" },
        ...(issuer.cik === null ? {} : { stated: issuer.cik }),
        expected: "ten digits",
        paths: ["issuer.cik"],
        settledBy: "the issuer's number in EDGAR",
      },
    ]);
  },
};
