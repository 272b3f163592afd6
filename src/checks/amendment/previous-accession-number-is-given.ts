import { isAmendment } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { edgarRule } from "../facts/edgar-rule.ts";

export const previousAccessionNumberIsGiven: Check = {
  id: "amendment/previous-accession-number-is-given",
  title: "An amendment points back to the filing that it amends",
  catalogue: "E03",
  severity: "suspends",
  cite: edgarRule("the previous accession number of an amendment"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  structuredOnly: true,
  amendmentsToo: true,
  needs: [],
  messages: {
    missing: "The amendment gives no accession number of the filing before it.",
    malformed: "The accession number {stated} of the filing before is not of the form 0001234567-24-000001.",
  },
  why: "In EDGAR's form an amendment carries the accession number of the filing before it, which makes the filings of one holder a chain. EDGAR asks for it.",
  falseAlarms: ["the accession number is disseminated in the header of some filings and not of others"],
  run: (schedule) => {
    if (!isAmendment(schedule)) return notApplicable("It is asked of amendments.");
    const stated = schedule.previousAccessionNumber;
    if (stated !== null && /^\d{10}-?\d{2}-?\d{6}$/.test(stated)) return observed([]);
    return observed([
      {
        outcome: "fail",
        wording: stated === null ? "missing" : "malformed",
        values: { stated: stated ?? "" },
        ...(stated === null ? {} : { stated }),
        paths: ["previousAccessionNumber"],
        settledBy: "the accession number of the holder's filing before this",
      },
    ]);
  },
};
