import { isStructured } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { edgarRule, sameToEdgar } from "../facts/edgar-rule.ts";
import { personPath } from "../facts/powers.ts";

export const namesAreDistinct: Check = {
  id: "cover/names-are-distinct",
  title: "Every reporting person has one cover page",
  catalogue: "S32",
  severity: "suspends",
  cite: edgarRule("no two reporting persons of one name"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "{who} has two cover pages; EDGAR suspends a submission with two reporting persons of one name.",
    review: "{who} seems to have two cover pages.",
  },
  why: "One cover page is one reporting person. A second page under one name is a page copied and not changed, or a person counted twice.",
  falseAlarms: ["father and son of one name", "a page printed twice, once for each of two classes"],
  run: (schedule) => {
    const names = schedule.reportingPersons.map(({ name }) => name);
    if (names.length < 2) return notApplicable("There is one reporting person.");
    const again = names.flatMap((name, i) => {
      const first = names.findIndex((other) => sameToEdgar(other, name));
      return first < i ? [{ name, i, first }] : [];
    });
    return observed(
      again.map(({ name, i, first }) => ({
        outcome: isStructured(schedule) ? "fail" : "review",
        values: { who: name },
        who: [name],
        stated: name,
        paths: [personPath(first, "name"), personPath(i, "name")],
        settledBy: "the name that the second page should bear",
      })),
    );
  },
};
