import type { PlainDate } from "../../base/plain-date.ts";
import type { ScheduleKind } from "../../model/cover-rows.ts";
import type { Schedule } from "../../model/schedule.ts";
import { looseFootnotes } from "../loose-footnotes.ts";
import { historyOutside } from "../said-in-text.ts";
import { against, paragraphsAgainst } from "./against.ts";
import { printCovers } from "./covers.ts";
import { cusipsOf, printFace } from "./face.ts";
import { printNotes } from "./notes.ts";
import type { PrintedForm } from "./printed-form.ts";
import { printExhibitIndex, printSections } from "./sections.ts";
import { printSignaturePage } from "./signature-page.ts";
import { instructionCTables } from "./tables.ts";

/**
 * What the form prints of a schedule, page by page. With a schedule before, every text carries what changed since:
 * cover pages are set against those of the person of the same name, items against those of the same number.
 */
export function printForm(schedule: Schedule, previous: Schedule | null = null): PrintedForm {
  const kind: ScheduleKind = schedule.form?.includes("13G") ? "13G" : "13D";
  return {
    kind,
    title: [schedule.form ?? `Schedule ${kind}`, schedule.issuer.name]
      .filter((part) => part !== null)
      .join(" — "),
    name: `SCHEDULE ${kind}`,
    date: dateOf(schedule),
    cusip: against(previous ? cusipsOf(previous) : undefined, cusipsOf(schedule)),
    face: printFace(schedule, kind, previous),
    covers: printCovers(schedule, kind, previous),
    history: paragraphsAgainst(previous ? historyOutside(previous) : undefined, historyOutside(schedule)),
    sections: printSections(schedule, kind, previous),
    looseNotes: printNotes(looseFootnotes(schedule), previous ? looseFootnotes(previous) : undefined, "note"),
    signaturePage: printSignaturePage(schedule, previous),
    exhibitIndex: printExhibitIndex(schedule, kind, previous),
    annex: kind === "13D" ? instructionCTables(schedule, previous) : [],
  };
}

function dateOf({ signatures, eventDate }: Schedule): PlainDate | null {
  const dates = signatures.flatMap(({ date }) => date ?? []).toSorted();
  return dates.at(-1) ?? eventDate;
}
