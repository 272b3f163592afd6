import { isStructured } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";

const STRUCTURED_FROM = "2024-12-18";

export const formIsTheStructuredOne: Check = {
  id: "header/form-is-the-structured-one",
  title: "From December 18, 2024 schedules are filed in EDGAR's structured form",
  catalogue: "S31",
  severity: "required",
  cite: {
    cite: "Release Nos. 33-11253; 34-98704, section II.F",
    url: "https://www.sec.gov/files/rules/final/2023/33-11253.pdf",
  },
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "The form is {form}, filed on {date}; since {from} it is SCHEDULE {kind}, in structured data.",
    review: "The form is {form}, signed on {date}; since {from} it is SCHEDULE {kind}, in structured data.",
  },
  why: "Schedules 13D and 13G filed on or after December 18, 2024 are structured data in XML, under form types that begin with SCHEDULE. The older types are of the time before.",
  falseAlarms: [
    "a filing signed after the date and dated wrongly",
    "an amendment filed under cover of a tender offer statement",
  ],
  run: (schedule) => {
    const { form, submission, signatures } = schedule;
    if (form === null || isStructured(schedule)) return observed([]);
    const cover = submission?.form ?? null;
    if (cover !== null && !/^(?:SC|SCHEDULE) 13/.test(cover)) {
      return notApplicable(`It was filed under cover of ${cover}.`);
    }
    const signed = signatures
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1);
    const filed = submission?.filedOn ?? null;
    const date = filed ?? signed;
    if (!date) return notApplicable("Neither the date of filing nor of signature is known.");
    if (date < STRUCTURED_FROM) return observed([]);
    return observed([
      {
        outcome: filed ? "fail" : "review",
        values: { form, date, from: STRUCTURED_FROM, kind: form.replace("SC ", "") },
        stated: form,
        expected: form.replace("SC", "SCHEDULE"),
        paths: ["form"],
        settledBy: "the date of filing",
      },
    ]);
  },
};
