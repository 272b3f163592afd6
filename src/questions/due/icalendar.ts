import { longDate } from "../../base/plain-date.ts";
import type { Book } from "../../model/book.ts";
import type { Obligation } from "../../model/obligation.ts";
import type { Due } from "./due.ts";

/**
 * The deadlines as an iCalendar (RFC 5545): one event for each obligation that is not filed, at the last instant in UTC. The same
 * obligation keeps its UID from one writing to the next, so that a calendar takes it as a change.
 */
export function icalendar(book: Book, { today, obligations }: Due): string {
  const stamp = `${today.replaceAll("-", "")}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//beneficial//due//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...obligations.flatMap((obligation) => eventOf(book, obligation, stamp)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function eventOf(book: Book, obligation: Obligation, stamp: string): readonly string[] {
  const { schedule, form, rule, event, deadline, until, hour, filed, is, question, names } = obligation;
  if (deadline === null || until === null || filed !== null) return [];
  const doubt = is === "due" ? "" : ` (${is})`;
  const range =
    deadline.on === deadline.atLatest
      ? ""
      : ` The last day may be ${longDate(deadline.atLatest)}: ${deadline.step.says}.`;
  const about = [
    `${names.join("; ")}. ${rule.cite}. Event of ${longDate(event)}.`,
    `By ${hour ?? ""} on ${longDate(deadline.on)}${deadline.isPromptly ? ", promptly" : ""}.${range}`,
    ...obligation.events,
    question ?? "",
    obligation.ifNot,
  ].filter((part) => part !== "");
  return [
    "BEGIN:VEVENT",
    `UID:${uidOf(book, obligation)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${until.replace(/[-:]/g, "")}`,
    `SUMMARY:${escaped(`${form ?? schedule}${doubt}: ${book.issuer.name}`)}`,
    `DESCRIPTION:${escaped(about.join("\n"))}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** Who, what, why and since when: what makes an obligation the same one. */
function uidOf(book: Book, { who, schedule, rule, event }: Obligation): string {
  const parts = [
    book.issuer.cik ?? book.issuer.name,
    book.schedule.class,
    schedule,
    rule.cite,
    event,
    ...who,
  ];
  const slug = parts
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return `${slug}@beneficial`;
}

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll("\n", "\\n");

/** At most 75 octets a line, the break after whole characters; what follows opens with a blank. */
const MOST_OCTETS = 75;

function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}
