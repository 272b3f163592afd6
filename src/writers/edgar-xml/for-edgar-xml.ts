import type { Form, NoticePerson, Schedule } from "../../model/schedule.ts";
import type { WriteNote } from "../write-note.ts";
import { normalAddress } from "./normal-address.ts";
import { normalExhibits } from "./normal-exhibits.ts";
import { footnotesInComments } from "./normal-footnotes.ts";
import { normalItems13D } from "./normal-items-13d.ts";
import { normalItems13G } from "./normal-items-13g.ts";
import { normalAccessionNumber, normalCik } from "./normal-numbers.ts";
import { normalPerson } from "./normal-person.ts";
import { normalSignatures } from "./normal-signatures.ts";
import type { EdgarXmlOptions } from "./options.ts";
import { inPlainCharacters } from "./plain-characters.ts";

/**
 * The Schedule that EDGAR's XML can carry of a Schedule: what reading the written XML gives back.
 *
 * Forms are named `SCHEDULE …`; texts are in ASCII; footnotes stand in the comments of their cover pages; places are
 * EDGAR's codes; the items stand in the form's elements. Nothing is cut and nothing is made up: what the XML has no
 * place for is left out with a note, which `writeEdgarXml` gives.
 *
 * @example
 * forEdgarXml(schedule).form //=> "SCHEDULE 13D/A"
 */
export function forEdgarXml(schedule: Schedule, options: EdgarXmlOptions = {}): Schedule {
  return normalSchedule(schedule, options).schedule;
}

/** The same, with the notes taken on the way. */
export function normalSchedule(
  given: Schedule,
  options: EdgarXmlOptions,
): { schedule: Schedule; notes: readonly WriteNote[] } {
  const { schedule: plain, notes: unspelt } = inPlainCharacters(given);
  const form = plain.form === null ? null : (plain.form.replace(/^SC /, "SCHEDULE ") as Form);
  const is13G = form?.includes("13G") ?? false;
  const notes: WriteNote[] = [...unspelt, ...leftOut(plain, is13G)];

  const persons = plain.reportingPersons.map((person, i) => {
    const normal = normalPerson(person, `reportingPersons.${i}`, is13G, options.percents?.[i] ?? null);
    notes.push(...normal.notes);
    return normal.person;
  });
  const address = plain.issuer.address && normalAddress(plain.issuer.address);
  if (plain.issuer.address && address === null) notes.push(unparted("issuer.address"));
  const issuer = {
    ...plain.issuer,
    cik: normalCik(plain.issuer.cik),
    cusips: plain.issuer.cusips.map((cusip) => cusip.replace(/[\s-]/g, "")).filter((cusip) => cusip !== ""),
    address,
  };
  const headed: Schedule = { ...plain, form, issuer, reportingPersons: persons };
  const { items, notes: ofItems } = is13G ? normalItems13G(headed) : normalItems13D(headed);
  const reportingPersons = footnotesInComments(headed);
  return {
    notes: [...notes, ...ofItems],
    schedule: {
      ...headed,
      previousAccessionNumber: normalAccessionNumber(plain.previousAccessionNumber),
      rules: is13G ? plain.rules : [],
      previouslyOnSchedule13G: is13G ? null : plain.previouslyOnSchedule13G,
      noticePersons: is13G ? [] : normalNotices(plain.noticePersons, notes),
      reportingPersons,
      items,
      footnotes: [],
      transactions: [],
      exhibits: normalExhibits(plain.exhibits, is13G),
      instructionCPersons: [],
      history: null,
      certification: items["10"]?.parts.certifications ?? null,
      signatures: normalSignatures(plain.signatures, reportingPersons),
    },
  };
}

function normalNotices(persons: readonly NoticePerson[], notes: WriteNote[]): readonly NoticePerson[] {
  return persons
    .map((person, i) => {
      const address = person.address && normalAddress(person.address);
      if (person.address && address === null) notes.push(unparted(`noticePersons.${i}.address`));
      return { ...person, address };
    })
    .filter(({ name, phone, address }) => name !== null || phone !== null || address !== null);
}

const unparted = (path: string): WriteNote => ({
  path,
  message: "EDGAR takes street, city, state and zip code apart; give the address in its parts.",
});

/** What the XML of this schedule has no place for. */
function leftOut(schedule: Schedule, is13G: boolean): readonly WriteNote[] {
  const none = (path: string, isThere: boolean, what: string): readonly WriteNote[] =>
    isThere
      ? [{ path, message: `EDGAR's XML of this schedule has no place for ${what}; it is left out.` }]
      : [];
  const { instructionCPersons, rules, noticePersons, transactions, issuer, previousAccessionNumber } =
    schedule;
  return [
    ...none(
      "instructionCPersons",
      instructionCPersons.length > 0 &&
        !schedule.exhibits.some(({ description }) => /\b(?:schedule a|instruction c)\b/i.test(description)),
      "the persons of Instruction C (file them as an exhibit)",
    ),
    ...none("rules", !is13G && rules.length > 0, "the rule boxes of Schedule 13G"),
    ...none("noticePersons", is13G && noticePersons.length > 0, "persons to notify"),
    ...none("history", is13G && schedule.history !== null, "the sentence on earlier filings"),
    ...none("transactions", is13G && transactions.length > 0, "transactions"),
    ...none("issuer.cik", issuer.cik !== null && normalCik(issuer.cik) === null, `"${issuer.cik}" as a CIK`),
    ...none(
      "previousAccessionNumber",
      previousAccessionNumber !== null && normalAccessionNumber(previousAccessionNumber) === null,
      `"${previousAccessionNumber}" as an accession number`,
    ),
  ];
}
