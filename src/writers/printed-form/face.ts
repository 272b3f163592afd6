import { longDate } from "../../base/plain-date.ts";
import type { ScheduleKind } from "../../model/cover-rows.ts";
import type { NoticePerson, RuleMarked, Schedule } from "../../model/schedule.ts";
import { FACE } from "../loose-footnotes.ts";
import { printedAddress } from "../printed-values.ts";
import { against } from "./against.ts";
import { noteScope } from "./notes.ts";
import type { PrintedBox, PrintedFace, PrintedField, PrintedValue } from "./printed-form.ts";

/** The face of the form: issuer, class, CUSIP, who receives notices, the date of the event, and what it asks by boxes. */
export function printFace(schedule: Schedule, kind: ScheduleKind, previous: Schedule | null): PrintedFace {
  const scope = noteScope(
    schedule,
    previous?.footnotes.filter(({ marks }) => marks.some((mark) => FACE.test(mark))),
    "face",
    (mark) => FACE.test(mark),
  );
  const field = (path: string, caption: string, value: (of: Schedule) => string | null): PrintedField => {
    const text = against(previous ? value(previous) : undefined, value(schedule));
    return { caption, value: { text, notes: scope.at(path) }, persons: null };
  };
  return {
    amendment: against(previous ? amendmentOf(previous) : undefined, amendmentOf(schedule)),
    fields: [
      field("issuer.name", "Name of Issuer", ({ issuer }) => issuer.name),
      field("securityClass", "Title of Class of Securities", ({ securityClass }) => securityClass),
      field("issuer.cusips", "CUSIP Number", cusipsOf),
      ...(kind === "13D" ? [notices(schedule, previous)] : []),
      field("eventDate", "Date of Event Which Requires Filing of This Statement", ({ eventDate }) =>
        eventDate === null ? null : longDate(eventDate),
      ),
    ],
    question: kind === "13D" ? PREVIOUSLY_ON_13G : RULE_QUESTION,
    boxes: kind === "13D" ? [previouslyOn13G(schedule, previous)] : ruleBoxes(schedule, previous),
    notes: scope.notes,
    formNote: `The information required ${kind === "13D" ? "on" : "in"} the remainder of this cover page shall not be deemed to be “filed” for the purpose of Section 18 of the Securities Exchange Act of 1934 (“Act”) or otherwise subject to the liabilities of that section of the Act but shall be subject to all other provisions of the Act (however, see the Notes).`,
  };
}

/** The CUSIPs as the form prints them. */
export const cusipsOf = ({ issuer }: Schedule): string => issuer.cusips.join(", ");

const PREVIOUSLY_ON_13G =
  "If the filing person has previously filed a statement on Schedule 13G to report the acquisition that is the subject of this Schedule 13D, and is filing this schedule because of §§ 240.13d-1(e), 240.13d-1(f) or 240.13d-1(g), check the following box.";
const RULE_QUESTION =
  "Check the appropriate box to designate the rule pursuant to which this Schedule is filed:";

function amendmentOf({ form, amendmentNumber }: Schedule): string {
  if (amendmentNumber !== null) return `(Amendment No. ${amendmentNumber})`;
  return form?.endsWith("/A") ? "(Amendment)" : "";
}

const NOBODY: PrintedValue = { text: [], notes: [] };

function notices(schedule: Schedule, previous: Schedule | null): PrintedField {
  const persons = schedule.noticePersons.map((person, i) => {
    const was = previous?.noticePersons[i];
    const before = was === undefined ? [] : linesOf(was);
    return linesOf(person).map((line, j) => against(previous ? (before[j] ?? null) : undefined, line));
  });
  return {
    caption: "Name, Address and Telephone Number of Person Authorized to Receive Notices and Communications",
    value: NOBODY,
    persons,
  };
}

function linesOf({ name, address, phone }: NoticePerson): readonly string[] {
  const lines = [name, ...(address === null ? [] : printedAddress(address)), phone];
  return lines.filter((line) => line !== null);
}

function previouslyOn13G(schedule: Schedule, previous: Schedule | null): PrintedBox {
  const isMarked = schedule.previouslyOnSchedule13G === true;
  const wasMarked = previous === null ? isMarked : previous.previouslyOnSchedule13G === true;
  return { before: null, isMarked, wasMarked, words: null };
}

const ruleNames: readonly RuleMarked[] = ["13d-1(b)", "13d-1(c)", "13d-1(d)"];

const ruleBoxes = (schedule: Schedule, previous: Schedule | null): readonly PrintedBox[] =>
  ruleNames.map((rule) => ({
    before: null,
    isMarked: schedule.rules.includes(rule),
    wasMarked: (previous ?? schedule).rules.includes(rule),
    words: `Rule ${rule}`,
  }));
