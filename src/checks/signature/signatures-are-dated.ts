import { longDate } from "../../base/plain-date.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";

export const signaturesAreDated: Check = {
  id: "signature/signatures-are-dated",
  title: "The signatures are dated, and not later than the filing",
  catalogue: "T05",
  severity: "required",
  cite: scheduleCitation("13D", "Signature"),
  cite13G: scheduleCitation("13G", "Signature"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    undated: "No signature has a date.",
    later: "A signature is dated {signed}; the filing was received on {filed}.",
  },
  why: "Who signs certifies that the statement is true on that day. Without a date one cannot say of what day, and a date after the filing cannot be right.",
  falseAlarms: ["a date that could not be read", "a filing received in the evening and dated the next day"],
  run: ({ signatures, submission }) => {
    if (!signatures.length) return notApplicable("No signature was found.");
    const dates = signatures.flatMap(({ date }) => date ?? []).sort();
    const last = dates.at(-1);
    if (last === undefined) {
      return observed([
        {
          outcome: "review",
          wording: "undated",
          values: {},
          paths: ["signatures"],
          settledBy: "the day of signing",
        } satisfies Observation,
      ]);
    }
    const filed = submission?.filedOn ?? null;
    if (filed === null || last <= filed) return observed([]);
    return observed([
      {
        outcome: "review",
        wording: "later",
        values: { signed: longDate(last), filed: longDate(filed) },
        stated: last,
        expected: `at most ${filed}`,
        paths: ["signatures"],
        settledBy: "the day of signing",
      },
    ]);
  },
};
