import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { legalHistory } from "../facts/item-two.ts";
import { personPath } from "../facts/powers.ts";
import { listed } from "../wording.ts";

export const legalProceedingsBoxFitsItemTwo: Check = {
  id: "cover/legal-proceedings-box-fits-item-2",
  title: "Row 5 is marked where Item 2(d) or (e) has something to tell, and only there",
  catalogue: "S05",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "row 5 of the cover page"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    marked: "Row 5 is marked by {who}; Items 2(d) and 2(e) say that there was nothing.",
    unmarked: "Item 2(d) or 2(e) tells of a proceeding; no cover page has row 5 marked.",
  },
  why: "Row 5 is marked exactly where Item 2(d) or 2(e) asks for disclosure: a conviction, or an order in a securities matter, in the last five years.",
  falseAlarms: [
    "a proceeding that is told of although it need not be",
    "a proceeding of an officer who has no cover page",
  ],
  run: (schedule) => {
    const boxes = schedule.reportingPersons.map(({ legalProceedings }) => legalProceedings);
    const [d, e] = [legalHistory(schedule, "d"), legalHistory(schedule, "e")];
    if (boxes.every((box) => box === null)) return notApplicable("No cover page has a row 5.");
    if (d === "unclear" && e === "unclear")
      return notApplicable("Items 2(d) and 2(e) are absent or in words that are not known here.");
    const marked = schedule.reportingPersons.flatMap(({ name, legalProceedings }, i) =>
      legalProceedings ? [{ name, i }] : [],
    );
    if (d === "none" && e === "none" && marked.length) {
      return observed([
        {
          outcome: "review",
          wording: "marked",
          values: { who: listed(marked.map(({ name }) => name)) },
          who: marked.map(({ name }) => name),
          paths: [...marked.map(({ i }) => personPath(i, "legalProceedings")), "items.2"],
          settledBy: "whether there was a proceeding in the last five years",
        },
      ]);
    }
    if ((d === "something" || e === "something") && !marked.length) {
      return observed([
        {
          outcome: "review",
          wording: "unmarked",
          values: {},
          paths: ["items.2", personPath(0, "legalProceedings")],
          settledBy: "whose proceeding it was, and whether the item asks for it",
        },
      ]);
    }
    return observed([]);
  },
};
