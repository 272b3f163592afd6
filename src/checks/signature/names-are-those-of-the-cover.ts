import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { edgarRule, sameToEdgar } from "../facts/edgar-rule.ts";
import { listed } from "../wording.ts";

export const namesAreThoseOfTheCover: Check = {
  id: "signature/names-are-those-of-the-cover",
  title: "The names that head the signatures are those of the cover pages",
  catalogue: "E02",
  severity: "suspends",
  cite: edgarRule("the names on the signature page are those on the cover pages"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  structuredOnly: true,
  amendmentsToo: true,
  needs: [],
  messages: {
    unsigned: "No signature stands under exactly the name {who}.",
    stranger: "{who} heads a signature and has no cover page of exactly that name.",
  },
  why: "EDGAR holds the names at the signatures against those on the cover pages, letter by letter, and suspends a submission in which one has no fellow.",
  falseAlarms: ["capitals and blanks, which do not count"],
  run: ({ reportingPersons, signatures }) => {
    if (!reportingPersons.length) return notApplicable("There is no reporting person.");
    const covers = reportingPersons.map(({ name }) => name);
    const signed = [...new Set(signatures.map(({ name }) => name))];
    const without = (names: readonly string[], others: readonly string[]) =>
      names.filter((name) => !others.some((other) => sameToEdgar(name, other)));
    const found = (wording: string, who: readonly string[]) =>
      who.length
        ? [
            {
              outcome: "fail" as const,
              wording,
              values: { who: listed(who) },
              who,
              paths: ["signatures", "reportingPersons"],
              settledBy: "one spelling of the name",
              ...(wording === "unsigned" ? { rootCause: `no signature of ${who.join("; ")}` } : {}),
            },
          ]
        : [];
    return observed([
      ...found("unsigned", without(covers, signed)),
      ...found("stranger", without(signed, covers)),
    ]);
  },
};
