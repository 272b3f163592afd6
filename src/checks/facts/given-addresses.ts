import { nameKey, whoseName } from "../../model/person-name.ts";
import type { Address, Schedule } from "../../model/schedule.ts";
import { oneLine } from "../grammar/plain-text.ts";
import { type StreetAddress, streetAddresses } from "../grammar/street-address.ts";
import { careOf, subjectAddresses } from "../grammar/subject-addresses.ts";
import { partText } from "./texts.ts";

/** An address, whose it is said to be, and where it is said. */
export interface GivenAddress {
  /** The same for every way of printing the name. */
  readonly subject: string;
  readonly printedSubject: string;
  readonly address: StreetAddress;
  readonly where: string;
  readonly path: string;
}

/** The addresses that a schedule gives with the name of a person: front page, Item 2(b), Schedule A. */
export function givenAddresses(schedule: Schedule): readonly GivenAddress[] {
  return [...ofNotices(schedule), ...ofIssuer(schedule), ...ofItemTwo(schedule), ...ofScheduleA(schedule)];
}

function ofNotices(schedule: Schedule): readonly GivenAddress[] {
  return schedule.noticePersons.flatMap(({ name, address }, i) => {
    const text = printed(address);
    const subject = careOf(text) ?? name;
    return subject ? oneAddress(schedule, text, subject, "the notice block", `noticePersons.${i}`) : [];
  });
}

function ofIssuer(schedule: Schedule): readonly GivenAddress[] {
  const { name, address } = schedule.issuer;
  return name ? oneAddress(schedule, printed(address), name, "the front page", "issuer.address") : [];
}

function ofItemTwo(schedule: Schedule): readonly GivenAddress[] {
  const text = partText(schedule, "2", "b") ?? partText(schedule, "2", "principalBusinessAddress");
  return subjectAddresses(text ?? "").flatMap(({ subjects, address }) =>
    subjects.map((subject) => ({
      ...named(schedule, subject),
      address,
      where: "Item 2(b)",
      path: "items.2",
    })),
  );
}

function ofScheduleA(schedule: Schedule): readonly GivenAddress[] {
  return schedule.instructionCPersons.flatMap(({ name, address }, i) => {
    const subject = careOf(address ?? "") ?? name;
    return oneAddress(schedule, address ?? "", subject, "Schedule A", `instructionCPersons.${i}`);
  });
}

function oneAddress(
  schedule: Schedule,
  text: string,
  subject: string,
  where: string,
  path: string,
): readonly GivenAddress[] {
  const [address, another] = streetAddresses(text);
  return address && !another ? [{ ...named(schedule, subject), address, where, path }] : [];
}

function named(schedule: Schedule, subject: string): Pick<GivenAddress, "subject" | "printedSubject"> {
  const { name } = schedule.issuer;
  if (name && /^the (?:issuer|company)$/i.test(subject.trim()))
    return { subject: nameKey(name), printedSubject: name };
  const index = whoseName(
    subject,
    schedule.reportingPersons.map((person) => person.name),
  );
  const printedSubject = index === null ? subject : (schedule.reportingPersons[index]?.name ?? subject);
  return { subject: nameKey(printedSubject), printedSubject };
}

function printed(address: Address | null): string {
  if (!address) return "";
  const { lines, street1, street2, city } = address;
  return oneLine((lines.length ? lines : [street1, street2, city].filter(Boolean)).join(", "));
}
