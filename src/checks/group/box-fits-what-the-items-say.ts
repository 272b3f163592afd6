import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { affirmers, groupLanguage } from "../facts/group-language.ts";
import { personPath } from "../facts/powers.ts";
import { listed } from "../wording.ts";

export const boxFitsWhatTheItemsSay: Check = {
  id: "group/box-fits-what-the-items-say",
  title: "Who affirms a group on the cover page says so in the items",
  catalogue: "S03",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "instruction to row 2 of the cover page"),
  cite13G: scheduleCitation("13G", "instruction to row 2 of the cover page"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    denied: "Row 2(a), which affirms a group, is marked by {who}; the items deny one.",
    silent:
      "Row 2(a), which affirms a group, is marked by {who}; no item describes a group. For persons who merely file one statement together neither box is needed.",
  },
  why: "Box (a) says that the shares are held as member of a group and affirms it. A group has consequences: every member counts as owner of what all own. A box marked by habit says more than the filers mean.",
  falseAlarms: [
    "joint filers who mark (a) by habit",
    "a group described in an earlier filing",
    "a disclaimer of single shares, which is none of a group",
  ],
  run: (schedule) => {
    const who = affirmers(schedule);
    if (!who.length) return notApplicable("Nobody marks row 2(a).");
    const language = groupLanguage(schedule);
    if (language === "told") return observed([]);
    const paths = schedule.reportingPersons.flatMap(({ memberOfGroup }, i) =>
      memberOfGroup === "a" ? [personPath(i, "memberOfGroup")] : [],
    );
    return observed([
      {
        outcome: "review",
        wording: language,
        values: { who: listed(who) },
        who,
        paths,
        settledBy: "whether the persons agreed to act together",
      },
    ]);
  },
};
