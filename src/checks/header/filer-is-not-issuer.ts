import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { edgarRule } from "../facts/edgar-rule.ts";
import { personPath } from "../facts/powers.ts";

export const filerIsNotIssuer: Check = {
  id: "header/filer-is-not-issuer",
  title: "No filer is the issuer itself",
  catalogue: "S32",
  severity: "suspends",
  cite: edgarRule("the filer's CIK is not the issuer's"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  structuredOnly: true,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "{who} has the CIK number {cik}, which is the issuer's.",
  },
  why: "A schedule tells who owns the issuer's shares. EDGAR suspends a submission whose filer has the issuer's own number, most often copied into the wrong field.",
  falseAlarms: ["none is known"],
  run: ({ issuer, reportingPersons, submission }) => {
    const { cik } = issuer;
    const numbered = [
      ...reportingPersons.map(({ name, cik }, index) => ({ name, cik, path: personPath(index, "cik") })),
      ...(submission?.filers ?? []).map(({ name, cik }) => ({
        name: name ?? "A filer of the header",
        cik,
        path: "submission.filers",
      })),
    ].flatMap(({ name, cik, path }, i, all) =>
      cik && all.findIndex((other) => other.cik === cik) === i ? [{ name, cik, path }] : [],
    );
    if (cik === null || !numbered.length)
      return notApplicable("The CIK numbers of the issuer and of a reporting person are not both given.");
    return observed(
      numbered
        .filter((person) => Number(person.cik) === Number(cik))
        .map(({ name, path }) => ({
          outcome: "fail",
          values: { who: name, cik },
          who: [name],
          stated: cik,
          paths: [path, "issuer.cik"],
          settledBy: "the person's own number in EDGAR",
        })),
    );
  },
};
