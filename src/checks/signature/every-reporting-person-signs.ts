import { scheduleCitation } from "../../model/citation.ts";
import { nameKey, whoseName } from "../../model/person-name.ts";
import type { Schedule } from "../../model/schedule.ts";
import { isStructured } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";
import { listed } from "../wording.ts";

export const everyReportingPersonSigns: Check = {
  id: "signature/every-reporting-person-signs",
  title: "Every reporting person signs",
  catalogue: "S01",
  severity: "required",
  cite: scheduleCitation("13D", "Signature"),
  cite13G: scheduleCitation("13G", "Signature"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "There is no signature of {who}, who has a cover page.",
    review: "No signature was found that is plainly that of {who}.",
  },
  why: "Each person on whose behalf a statement is filed signs it, or somebody does for it. EDGAR suspends a structured submission in which a reporting person has no signature under exactly its name.",
  falseAlarms: [
    "one hand that signs for several in one block",
    "a trustee who signs for the trust",
    "a name written otherwise",
  ],
  run: (schedule) => {
    if (!schedule.reportingPersons.length) return notApplicable("There is no reporting person.");
    if (!schedule.signatures.length && !isStructured(schedule))
      return notApplicable("No signature was found.");
    const missing = schedule.reportingPersons.flatMap(({ name }, index) =>
      signs(schedule, name) ? [] : [{ name, index }],
    );
    if (!missing.length) return observed([]);
    const strangers = schedule.signatures
      .map((signature) => signature.name)
      .filter(
        (name) =>
          isFirm(name) && !schedule.reportingPersons.some((one) => nameKey(one.name).includes(nameKey(name))),
      );
    if (
      !isStructured(schedule) &&
      missing.length === schedule.reportingPersons.length &&
      !(missing.length === 1 && strangers.length > 0)
    ) {
      return notApplicable("The signatures name those who signed, not the persons for whom they did.");
    }
    const names = missing.map(({ name }) => name);
    return observed([
      {
        outcome: isStructured(schedule) ? "fail" : "review",
        values: { who: listed(names) },
        who: names,
        paths: [...missing.map(({ index }) => personPath(index, "name")), "signatures"],
        settledBy: "the signature page",
        rootCause: `no signature of ${names.join("; ")}`,
      },
    ]);
  },
};

function signs(schedule: Schedule, name: string): boolean {
  if (schedule.signatures.some((signature) => signature.reportingPerson === name)) return true;
  const key = nameKey(name);
  return schedule.signatures.some(
    (signature) =>
      whoseName(signature.name, [name]) === 0 ||
      (!isStructured(schedule) &&
        [signature.name, signature.by, signature.title].some(
          (words) => words && nameKey(words).includes(key),
        )),
  );
}

/** A firm or a bank by the end or the beginning of its name: not a hand that signs for one. */
const isFirm = (name: string): boolean =>
  /\b(?:inc|llc|l\.l\.c|l\.p|lp|ltd|limited|corp|corporation|company|n\.a|plc)\.?$|^bank of\b|\bbank$/i.test(
    name,
  );
