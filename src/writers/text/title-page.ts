import { longDate } from "../../base/plain-date.ts";
import type { ScheduleKind } from "../../model/cover-rows.ts";
import type { Schedule } from "../../model/schedule.ts";
import { FACE } from "../loose-footnotes.ts";
import { printedAddress } from "../printed-values.ts";
import { box, WIDTH } from "./cover-box.ts";
import { footnoteText, marksOn } from "./footnotes.ts";
import { centred, wrap } from "./wrap.ts";

/** The face of the form, line by line in the middle of the page. */
export function titlePage(schedule: Schedule, kind: ScheduleKind): readonly string[] {
  const { issuer, securityClass, eventDate, rules, previouslyOnSchedule13G } = schedule;
  const notes = schedule.footnotes.filter(({ marks }) => marks.some((mark) => FACE.test(mark)));
  const field = (value: string | null, caption: string, path: string): readonly string[] => [
    "",
    ...centred(`${value ?? ""}${marksOn(notes, path)}`, WIDTH),
    ...centred(`(${caption})`, WIDTH),
  ];
  const notices = schedule.noticePersons.flatMap(({ name, phone, address }) =>
    [name, ...(address === null ? [] : printedAddress(address)), phone].flatMap((line) =>
      line === null ? [] : centred(line, WIDTH),
    ),
  );
  const rulesMarked = (["13d-1(b)", "13d-1(c)", "13d-1(d)"] as const).map(
    (rule) => `${box(rules.includes(rule))} Rule ${rule}`,
  );
  return [
    ...["UNITED STATES", "SECURITIES AND EXCHANGE COMMISSION", "Washington, D.C. 20549", ""].flatMap((line) =>
      centred(line, WIDTH),
    ),
    ...centred(`SCHEDULE ${kind}`, WIDTH),
    "",
    ...centred("Under the Securities Exchange Act of 1934", WIDTH),
    ...amendment(schedule),
    ...field(issuer.name, "Name of Issuer", "issuer.name"),
    ...field(securityClass, "Title of Class of Securities", "securityClass"),
    ...field(issuer.cusips.join(", "), "CUSIP Number", "issuer.cusips"),
    ...(kind === "13D"
      ? [
          "",
          ...notices,
          ...centred(
            "(Name, Address and Telephone Number of Person Authorized to Receive Notices and Communications)",
            WIDTH,
          ),
        ]
      : []),
    ...field(
      eventDate && longDate(eventDate),
      "Date of Event Which Requires Filing of This Statement",
      "eventDate",
    ),
    "",
    ...(kind === "13G"
      ? [
          "Check the appropriate box to designate the rule pursuant to which this",
          "Schedule is filed:",
          ...rulesMarked,
        ]
      : wrap(
          `If the filing person has previously filed a statement on Schedule 13G to report the acquisition that is the subject of this Schedule 13D, and is filing this schedule because of §§ 240.13d-1(e), 240.13d-1(f) or 240.13d-1(g), check the following box. ${box(previouslyOnSchedule13G === true)}`,
          WIDTH,
        )),
    ...notes.flatMap((note) => ["", ...footnoteText(note, WIDTH)]),
  ];
}

function amendment({ form, amendmentNumber }: Schedule): readonly string[] {
  if (amendmentNumber !== null) return centred(`(Amendment No. ${amendmentNumber})`, WIDTH);
  return form?.endsWith("/A") ? centred("(Amendment)", WIDTH) : [];
}
