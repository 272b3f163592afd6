import { longDate } from "../../base/plain-date.ts";
import type { ScheduleKind } from "../../model/cover-rows.ts";
import type { NoticePerson, RuleMarked, Schedule } from "../../model/schedule.ts";
import { FACE } from "../loose-footnotes.ts";
import { printedAddress } from "../printed-values.ts";
import { box } from "./cover-page.ts";
import { marksAt, noteScope, notesOf } from "./footnotes.ts";
import { type Html, html, nothing, stacked } from "./html.ts";

/** The face of the form: issuer, class, CUSIP, who receives notices, the date of the event. */
export function titlePage(schedule: Schedule, kind: ScheduleKind): Html {
  const scope = noteScope(schedule, "face", (mark) => FACE.test(mark));
  const { issuer, securityClass, eventDate, amendmentNumber } = schedule;
  return html`<header class="face">
<p class="agency">UNITED STATES<br>
SECURITIES AND EXCHANGE COMMISSION<br>
<span class="place">Washington, D.C. 20549</span></p>
<h1>SCHEDULE ${kind}</h1>
<p>Under the Securities Exchange Act of 1934</p>
${amendmentNumber === null ? unnumbered(schedule) : html`<p class="amendment">(Amendment No. ${amendmentNumber})</p>`}
${stacked([
  field(issuer.name, "Name of Issuer", marksAt(scope, "issuer.name")),
  field(securityClass, "Title of Class of Securities", marksAt(scope, "securityClass")),
  field(issuer.cusips.join(", ") || null, "CUSIP Number", marksAt(scope, "issuer.cusips")),
  kind === "13D" ? notices(schedule.noticePersons) : null,
  field(
    eventDate && longDate(eventDate),
    "Date of Event Which Requires Filing of This Statement",
    marksAt(scope, "eventDate"),
  ),
])}
${kind === "13D" ? previouslyOn13G(schedule) : ruleBoxes(schedule.rules)}
${notesOf(scope)}
${formNote(kind)}
</header>`;
}

const unnumbered = ({ form }: Schedule): Html =>
  form?.endsWith("/A") ? html`<p class="amendment">(Amendment)</p>` : nothing;

function field(value: string | null, caption: string, marks: Html): Html {
  return html`<p class="field"><span class="filled">${value}${marks}</span><br>
<span class="under">(${caption})</span></p>`;
}

function notices(persons: readonly NoticePerson[]): Html {
  const blocks = persons.map(({ name, phone, address }) => {
    const lines = [name, ...(address === null ? [] : printedAddress(address)), phone].filter(
      (line) => line !== null,
    );
    return html`<div class="filled person">${stacked(lines.map((line) => html`<div>${line}</div>`))}</div>`;
  });
  return html`<div class="field"><div class="persons">${stacked(blocks)}</div>
<span class="under">(Name, Address and Telephone Number of Person Authorized to Receive Notices and Communications)</span></div>`;
}

function previouslyOn13G({ previouslyOnSchedule13G }: Schedule): Html {
  return html`<p class="boxed">If the filing person has previously filed a statement on Schedule 13G to report the acquisition that is the subject of this Schedule 13D, and is filing this schedule because of §§ 240.13d-1(e), 240.13d-1(f) or 240.13d-1(g), check the following box. ${box(previouslyOnSchedule13G === true)}</p>`;
}

const ruleNames: readonly RuleMarked[] = ["13d-1(b)", "13d-1(c)", "13d-1(d)"];

function ruleBoxes(marked: readonly RuleMarked[]): Html {
  const rows = ruleNames.map((rule) => html`<li>${box(marked.includes(rule))} Rule ${rule}</li>`);
  return html`<div class="boxed"><p>Check the appropriate box to designate the rule pursuant to which this Schedule is filed:</p>
<ul class="boxes">\n${stacked(rows)}\n</ul></div>`;
}

/** The notes that the form prints beneath its face. */
function formNote(kind: ScheduleKind): Html {
  return html`<p class="form-note">The information required ${kind === "13D" ? "on" : "in"} the remainder of this cover page shall not be deemed to be “filed” for the purpose of Section 18 of the Securities Exchange Act of 1934 (“Act”) or otherwise subject to the liabilities of that section of the Act but shall be subject to all other provisions of the Act (however, see the Notes).</p>`;
}
