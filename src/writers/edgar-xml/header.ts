import type { EdgarXmlOptions } from "./options.ts";
import { leaf, type Sheet } from "./sheet.ts";
import { edgarTypes } from "./types.ts";
import { element, elementUnlessEmpty, type XmlElement } from "./xml.ts";

/** `headerData`: the kind of submission, who submits it, and whom to ask. */
export function headerData(sheet: Sheet, options: EdgarXmlOptions): XmlElement {
  const { schedule } = sheet;
  return element("headerData", [
    leaf(sheet, "submissionType", "form", schedule.form, edgarTypes.submission, "always"),
    previousAccessionNumber(sheet),
    filerInfo(sheet, options),
  ]);
}

function previousAccessionNumber(sheet: Sheet): XmlElement | null {
  const given = sheet.schedule.previousAccessionNumber;
  if (given !== null && !sheet.isAmendment) {
    sheet.note(
      "previousAccessionNumber",
      "An original points to no previous filing; EDGAR warns of the value.",
    );
  }
  const asked = sheet.isAmendment ? "always" : "never";
  return leaf(
    sheet,
    "previousAccessionNumber",
    "previousAccessionNumber",
    given,
    edgarTypes.accession,
    asked,
  );
}

/** Schedule 13D has the flags before the contact, Schedule 13G after it. */
function filerInfo(sheet: Sheet, options: EdgarXmlOptions): XmlElement {
  const flags = element("flags", [
    element("overrideInternetFlag", String(options.overrideInternetFlag ?? false)),
  ]);
  const contact = contactOf(sheet, options);
  return element("filerInfo", [
    filerOf(sheet, options),
    element("liveTestFlag", options.liveTestFlag ?? "TEST"),
    ...(sheet.is13G ? [contact, flags] : [flags, contact]),
    notificationsOf(sheet, options),
  ]);
}

function filerOf(sheet: Sheet, { filer }: EdgarXmlOptions): XmlElement {
  const { cik, ccc } = edgarTypes;
  return element("filer", [
    element("filerCredentials", [
      leaf(sheet, "cik", "options.filer.cik", filer?.cik, cik, "always"),
      leaf(sheet, "ccc", "options.filer.ccc", filer?.ccc, ccc, "always"),
    ]),
  ]);
}

function contactOf(sheet: Sheet, { contact }: EdgarXmlOptions): XmlElement | null {
  const { contactName, phone, email } = edgarTypes;
  return elementUnlessEmpty("contact", [
    leaf(sheet, "contactName", "options.contact.name", contact?.name, contactName, "always"),
    leaf(sheet, "contactPhoneNumber", "options.contact.phone", contact?.phone, phone, "always"),
    leaf(sheet, "contactEmailAddress", "options.contact.email", contact?.email, email, "always"),
  ]);
}

function notificationsOf(sheet: Sheet, { notificationEmails = [] }: EdgarXmlOptions): XmlElement | null {
  if (notificationEmails.length > 3) {
    sheet.note(
      "options.notificationEmails",
      `EDGAR tells at most three addresses, not ${notificationEmails.length}.`,
    );
  }
  return elementUnlessEmpty(
    "notifications",
    notificationEmails.map((address, i) =>
      leaf(sheet, "notificationEmailAddress", `options.notificationEmails.${i}`, address, edgarTypes.email),
    ),
  );
}
