import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { wholeText } from "../facts/texts.ts";

const AGREEMENT =
  /\bjoint(?:ly)?[- ](?:fil|acquisition)\w*|\bjoint (?:schedule|statement|reporting)\b|\bagree\w*[^.]{0,120}\bjoint(?:ly)?\b|\bjoint\w*[^.]{0,80}\bagree\w*|13d-1\(k\)|13d-1\(f\)\(1\)|\bagreement (?:among|between|by and among) the reporting persons\b|\bagreement (?:regarding|relating to|re:?|to) (?:the )?(?:joint|fil)/i;

export const jointFilingAgreementIsFiled: Check = {
  id: "exhibit/joint-filing-agreement-is-filed",
  title: "A statement filed for several persons has their agreement to file together as an exhibit",
  catalogue: "S02",
  severity: "required",
  cite: ruleCitation("13d-1(k)(1)(iii)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: false,
  needs: [],
  messages: {
    review:
      "The statement is filed for {count} persons and speaks nowhere of their agreement to file together.",
  },
  why: "One statement may be filed for several persons if it includes, as an exhibit, their agreement in writing that it is filed on behalf of each of them.",
  falseAlarms: [
    "an agreement that stands in another document of the submission",
    "an agreement filed earlier and incorporated",
    "an agreement that the schedule tells of in words of its own",
  ],
  run: (schedule) => {
    if (schedule.reportingPersons.length < 2) return notApplicable("There is one reporting person.");
    if (schedule.appended.some(({ kind }) => kind === "joint filing agreement")) return observed([]);
    const files =
      schedule.submission?.documents.map(({ description, type }) => `${type ?? ""} ${description ?? ""}`) ??
      [];
    const texts = [wholeText(schedule), ...schedule.exhibits.map(({ description }) => description), ...files];
    if (texts.some((text) => AGREEMENT.test(text))) return observed([]);
    if (files.length > 1) return notApplicable("The submission has exhibits that are not read here.");
    return observed([
      {
        outcome: "review",
        values: { count: String(schedule.reportingPersons.length) },
        who: schedule.reportingPersons.map(({ name }) => name),
        paths: ["exhibits", "items.7"],
        settledBy: "the agreement to file jointly, as an exhibit",
      },
    ]);
  },
};
