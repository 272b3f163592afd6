import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { itemText } from "../facts/texts.ts";
import { oneLine } from "../grammar/plain-text.ts";

const TOLD =
  /\b(?:previously|formerly|originally|initially|last|had) (?:reported|filed)[^.;]{0,160}\bSchedule 13G\b|\b(?:reported|filed)\b[^.;]{0,80}\bon (?:a |its |their )?(?:statement on )?Schedule 13G\b|\bSchedule 13G\b[^.;]{0,60}\b(?:previously|originally) filed\b|\bsupersedes?\b[^.;]{0,60}\bSchedule 13G\b/i;

export const switchFrom13GIsMarked: Check = {
  id: "header/switch-from-13g-is-marked",
  title: "Who reported the acquisition on Schedule 13G before marks the box that says so",
  catalogue: "S30",
  severity: "advice",
  cite: scheduleCitation("13D", "cover page, box for Rule 13d-1(e), (f) or (g)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: false,
  needs: [],
  messages: {
    review:
      "The schedule tells of a Schedule 13G before (“{words}”); the box for those who come from Schedule 13G is not marked.",
  },
  why: "The front page has a box for a person who filed a Schedule 13G for the same acquisition and files now because of Rule 13d-1(e), (f) or (g). The mark tells a reader where the earlier statement is and why the form has changed.",
  falseAlarms: ["a holder who was exempt under Rule 13d-1(d)", "a Schedule 13G of somebody else"],
  run: (schedule) => {
    if (schedule.previouslyOnSchedule13G === null) return notApplicable("The face has no such box.");
    if (schedule.previouslyOnSchedule13G) return observed([]);
    const texts = ["1", "2", "3", "4", "5"].flatMap((number) => itemText(schedule, number) ?? []);
    const words = texts
      .filter((text) => text.includes("13G"))
      .flatMap((text) => TOLD.exec(oneLine(text))?.[0] ?? [])[0];
    if (words === undefined) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { words: words.slice(0, 120) },
        stated: "not marked",
        paths: ["previouslyOnSchedule13G", "items"],
        settledBy: "whether the filer reported this acquisition on Schedule 13G",
      },
    ]);
  },
};
