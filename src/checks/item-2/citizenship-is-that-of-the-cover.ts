import { scheduleCitation } from "../../model/citation.ts";
import { whoseName } from "../../model/person-name.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { jurisdictionKey } from "../facts/jurisdictions.ts";
import { personPath } from "../facts/powers.ts";
import { partText } from "../facts/texts.ts";
import { statedCitizenships } from "../grammar/citizenships.ts";

export const citizenshipIsThatOfTheCover: Check = {
  id: "item-2/citizenship-is-that-of-the-cover",
  title: "Item 2(f) and Schedule A give each person the citizenship of its cover page",
  catalogue: "S09",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "Item 2(f)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "{where} gives {who} {stated}; row 6 of the cover page has {expected}.",
    review:
      "{where} gives {who} {stated}; row 6 of the cover page has {expected}, which may be one of two citizenships.",
  },
  why: "Row 6 answers Item 2(f) for a natural person and Item 2 for the place where a company is organized. The two name one state or country.",
  falseAlarms: ["two citizenships", "a company organized in a state and a citizen of the country"],
  run: (schedule) => {
    const names = schedule.reportingPersons.map(({ name }) => name);
    const text = partText(schedule, "2", "f");
    const told = [
      ...statedCitizenships(text ?? "").map(({ subject, of }) => ({
        subject,
        of,
        where: "Item 2(f)",
        path: "items.2",
      })),
      ...schedule.instructionCPersons.flatMap(({ name, citizenship }, i) =>
        citizenship
          ? [{ subject: name, of: citizenship, where: "Schedule A", path: `instructionCPersons.${i}` }]
          : [],
      ),
    ];
    const compared = told.flatMap(({ subject, of, where, path }) => {
      const index = whoseName(subject, names);
      const row = index === null ? null : (schedule.reportingPersons[index]?.citizenship ?? null);
      const [stated, cover] = [jurisdictionKey(of), row === null ? null : jurisdictionKey(row)];
      return index !== null && row !== null && stated && cover
        ? [{ index, of, row, where, path, same: stated === cover }]
        : [];
    });
    if (!compared.length)
      return notApplicable("No citizenship is given both on a cover page and in Item 2(f) or Schedule A.");
    const dual = /\b(?:dual|also a citizen|and a citizen|both)\b/i.test(text ?? "");
    return observed(
      compared
        .filter(({ same, index }) => !same && !compared.some((other) => other.index === index && other.same))
        .map(({ index, of, row, where, path }) => ({
          outcome: dual ? "review" : "fail",
          values: { who: names[index] ?? "", stated: of, expected: row, where },
          who: [names[index] ?? ""],
          stated: of,
          expected: row,
          paths: [path, personPath(index, "citizenship")],
          settledBy: "the person's passport, or its certificate of formation",
          rootCause: `citizenship of person ${index}`,
        })),
    );
  },
};
