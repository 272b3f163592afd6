import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { itemText, wholeText } from "../facts/texts.ts";
import { marksInTables, marksOfNotes } from "../grammar/table-marks.ts";
import { listed } from "../wording.ts";

export const marksHaveTheirNotes: Check = {
  id: "item-5/marks-have-their-notes",
  title: "A mark in a table has its note",
  catalogue: "S25",
  severity: "advice",
  cite: scheduleCitation("13D", "Item 5"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "A table of Item {number} has the mark {marks}; no note begins with it.",
  },
  why: "A mark promises an explanation: whose the shares are, which rights are counted. A note that was dropped leaves the number unexplained.",
  falseAlarms: ["a note in another document of the submission", "a mark that belongs to a heading"],
  run: (schedule) => {
    const tables = ["5", "6", "4", "3"].flatMap((number) => {
      const marks = marksInTables(itemText(schedule, number) ?? "");
      return marks.size ? [{ number, marks }] : [];
    });
    if (!tables.length) return notApplicable("No table has a mark.");
    const all = wholeText(schedule);
    const notes = new Set([...marksOfNotes(all), ...(/\basterisks?\b/i.test(all) ? ["*", "**"] : [])]);
    const known = new Set(schedule.footnotes.map(({ mark }) => mark));
    return observed(
      tables.flatMap(({ number, marks }) => {
        const lost = [...marks].filter((mark) => !notes.has(mark) && !known.has(mark.replace(/[()]/g, "")));
        if (!lost.length) return [];
        return [
          {
            outcome: "review" as const,
            values: { number, marks: listed(lost) },
            stated: listed(lost),
            paths: [`items.${number}`],
            settledBy: "the note, or the mark taken away",
          },
        ];
      }),
    );
  },
};
