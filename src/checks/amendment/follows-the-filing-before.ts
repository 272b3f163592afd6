import { ruleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { isAmendment, kindOf } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { eachText } from "../facts/texts.ts";
import { shareSplits } from "../grammar/share-splits.ts";
import { listed } from "../wording.ts";

export const followsTheFilingBefore: Check = {
  id: "amendment/follows-the-filing-before",
  title:
    "An amendment has the number and the CUSIP that follow from the filing before, and points back at it",
  catalogue: "T06",
  severity: "inconsistent",
  cite: ruleCitation("13d-2(a)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: ["previous"],
  messages: {
    number: "This is Amendment No. {stated}; after the filing before, {before}, it would be No. {expected}.",
    link: "The amendment points back at {stated}; the filing before is {expected}.",
    cusip:
      "The CUSIP number is {stated}; the filing before had {expected}, and no split or other change is told.",
  },
  why: "The filings of one holder on one class are a chain: numbered in order, of one CUSIP, each pointing back at the last. A link that does not fit is a filing that is missing, doubled, or of another class.",
  falseAlarms: [
    "a filing of another member of the group between the two",
    "holders who point back at the original instead of the last filing",
    "a CUSIP that changed with a merger or a new name",
  ],
  run: (schedule, { previous }) => {
    if (!previous || !isAmendment(schedule) || kindOf(schedule) !== kindOf(previous))
      return notApplicable("It is asked of an amendment and the filing before it on the same form.");
    return observed([
      ...ofNumber(schedule, previous),
      ...ofLink(schedule, previous),
      ...ofCusip(schedule, previous),
    ]);
  },
};

function ofNumber({ amendmentNumber }: Schedule, previous: Schedule): readonly Observation[] {
  const before = previous.amendmentNumber;
  if (amendmentNumber === null || (before === null && isAmendment(previous))) return [];
  const expected = (before ?? 0) + 1;
  if (amendmentNumber === expected) return [];
  return [
    {
      outcome: "review",
      wording: "number",
      values: {
        stated: String(amendmentNumber),
        expected: String(expected),
        before: before === null ? "the original" : `Amendment No. ${before}`,
      },
      stated: String(amendmentNumber),
      expected: String(expected),
      paths: ["amendmentNumber"],
      settledBy: "the list of the holder's filings in EDGAR",
      rootCause: "number of the amendment",
    },
  ];
}

function ofLink({ previousAccessionNumber: stated }: Schedule, previous: Schedule): readonly Observation[] {
  const expected = previous.submission?.accessionNumber ?? null;
  if (stated === null || expected === null || digits(stated) === digits(expected)) return [];
  return [
    {
      outcome: "review",
      wording: "link",
      values: { stated, expected },
      stated,
      expected,
      paths: ["previousAccessionNumber"],
      settledBy: "the accession number of the filing before",
    },
  ];
}

const digits = (text: string): string => text.replace(/\D/g, "");

function ofCusip(schedule: Schedule, previous: Schedule): readonly Observation[] {
  const [now, before] = [schedule, previous].map(({ issuer }) =>
    issuer.cusips.map((cusip) => cusip.toUpperCase()),
  );
  if (!now?.length || !before?.length || now.some((cusip) => before.includes(cusip))) return [];
  if (eachText(schedule).some((text) => shareSplits(text).length > 0 || /\bCUSIP\b/i.test(text))) return [];
  return [
    {
      outcome: "review",
      wording: "cusip",
      values: { stated: listed(now), expected: listed(before) },
      stated: listed(now),
      expected: listed(before),
      paths: ["issuer.cusips"],
      settledBy: "the issuer's CUSIP number",
    },
  ];
}
