import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";

export const formIsThatOfTheSubmission: Check = {
  id: "header/form-is-that-of-the-submission",
  title: "The form type of the submission is that of the document",
  catalogue: "S31",
  severity: "inconsistent",
  cite: ruleCitation("13d-2"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "The submission is of the type {submitted}; the document calls itself {form}{number}.",
  },
  why: "EDGAR files a document under the type of its submission. An amendment submitted as an original stands in the lists as a new holding, and an original submitted as an amendment as none.",
  falseAlarms: [
    "the first electronic filing of a holder who had filed on paper",
    "a number of an amendment left from a document that was copied",
  ],
  run: ({ form, amendmentNumber, submission }) => {
    const submitted = submission?.form ?? null;
    if (form === null || submitted === null || !/^(?:SC|SCHEDULE) 13[DG](?:\/A)?$/.test(submitted))
      return notApplicable("The document is in no submission of its own.");
    const plain = (type: string) => type.replace("SCHEDULE", "SC");
    if (plain(submitted) === plain(form)) return observed([]);
    return observed([
      {
        outcome: "review",
        values: {
          submitted,
          form,
          number: amendmentNumber === null ? "" : `, Amendment No. ${amendmentNumber}`,
        },
        stated: submitted,
        expected: form,
        paths: ["form", "amendmentNumber"],
        settledBy: "the type under which the document was to be filed",
      },
    ]);
  },
};
