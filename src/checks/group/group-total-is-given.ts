import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { affirmers, givesGroupTotal } from "../facts/group-language.ts";
import { itemText } from "../facts/texts.ts";

export const groupTotalIsGiven: Check = {
  id: "group/group-total-is-given",
  title: "A group that is affirmed gives what it owns together",
  catalogue: "S04",
  severity: "required",
  cite: scheduleCitation("13D", "Item 5(a)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "{count} persons affirm a group on the cover page; the schedule gives no number and percent for the group together.",
  },
  why: "Item 5(a) asks for the number and percent of each person and also of those who with them form a group. The members' numbers overlap, so a reader cannot add them up.",
  falseAlarms: ["every page carries the group's number", "a group that is affirmed by habit"],
  run: (schedule) => {
    const who = affirmers(schedule);
    if (who.length < 2) return notApplicable("Fewer than two persons affirm a group.");
    if (itemText(schedule, "5") === null) return notApplicable("There is no Item 5.");
    if (givesGroupTotal(schedule)) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { count: String(who.length) },
        who,
        paths: ["items.5"],
        settledBy: "the shares over which any member has power, each counted once",
      },
    ]);
  },
};
