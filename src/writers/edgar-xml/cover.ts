import { slashDate } from "../../base/plain-date.ts";
import { addressBlock } from "./address.ts";
import { counted, leaf, type Sheet } from "./sheet.ts";
import { edgarTypes } from "./types.ts";
import { element, elementUnlessEmpty, type XmlElement } from "./xml.ts";

/** `coverPageHeader`: the title page, in the order and the names of its schedule. */
export const coverPageHeader = (sheet: Sheet): XmlElement =>
  sheet.is13G ? cover13G(sheet) : cover13D(sheet);

function cover13D(sheet: Sheet): XmlElement {
  const { issuer, previouslyOnSchedule13G } = sheet.schedule;
  const { cik, words150 } = edgarTypes;
  return element("coverPageHeader", [
    ...titleAndDate(sheet, "dateOfEvent"),
    previouslyOnSchedule13G === null ? null : element("previouslyFiledFlag", String(previouslyOnSchedule13G)),
    element("issuerInfo", [
      leaf(sheet, "issuerCIK", "issuer.cik", issuer.cik, cik, "always"),
      cusips(sheet),
      leaf(sheet, "issuerName", "issuer.name", issuer.name, words150, "always"),
      addressBlock(sheet, "address", "issuer.address", issuer.address, "always"),
    ]),
    authorizedPersons(sheet),
  ]);
}

function cover13G(sheet: Sheet): XmlElement {
  const { issuer, rules } = sheet.schedule;
  const { cik, words150, rule } = edgarTypes;
  counted(sheet, "rules", "rule", rules.length, 0, 3);
  return element("coverPageHeader", [
    ...titleAndDate(sheet, "eventDateRequiresFilingThisStatement"),
    element("issuerInfo", [
      leaf(sheet, "issuerCik", "issuer.cik", issuer.cik, cik, "always"),
      leaf(sheet, "issuerName", "issuer.name", issuer.name, words150, "always"),
      cusips(sheet),
      addressBlock(
        sheet,
        "issuerPrincipalExecutiveOfficeAddress",
        "issuer.address",
        issuer.address,
        "always",
      ),
    ]),
    elementUnlessEmpty(
      "designateRulesPursuantThisScheduleFiled",
      rules.map((marked, i) =>
        leaf(sheet, "designateRulePursuantThisScheduleFiled", `rules.${i}`, `Rule ${marked}`, rule),
      ),
    ),
  ]);
}

function titleAndDate(sheet: Sheet, dateName: string): readonly (XmlElement | null)[] {
  const { amendmentNumber, securityClass, eventDate } = sheet.schedule;
  const { amendment, words150, date } = edgarTypes;
  const number = amendmentNumber === null ? null : String(amendmentNumber);
  const asked = sheet.isAmendment ? "always" : "never";
  return [
    leaf(sheet, "amendmentNo", "amendmentNumber", number, amendment, asked),
    leaf(sheet, "securitiesClassTitle", "securityClass", securityClass, words150, "always"),
    leaf(sheet, dateName, "eventDate", eventDate && slashDate(eventDate), date, "always"),
  ];
}

/** Since X0202 the CUSIPs are a list. */
function cusips(sheet: Sheet): XmlElement | null {
  const { cusips: numbers } = sheet.schedule.issuer;
  counted(sheet, "issuer.cusips", "CUSIP", numbers.length, 1, Number.POSITIVE_INFINITY);
  return elementUnlessEmpty(
    "issuerCusips",
    numbers.map((number, i) =>
      leaf(sheet, "issuerCusipNumber", `issuer.cusips.${i}`, number, edgarTypes.cusip),
    ),
  );
}

function authorizedPersons(sheet: Sheet): XmlElement | null {
  const { noticePersons } = sheet.schedule;
  const { words30, phone } = edgarTypes;
  counted(sheet, "noticePersons", "person to notify", noticePersons.length, 0, 100);
  return elementUnlessEmpty(
    "authorizedPersons",
    noticePersons.map((person, i) =>
      element("notificationInfo", [
        leaf(sheet, "personName", `noticePersons.${i}.name`, person.name, words30, "always"),
        leaf(sheet, "personPhoneNum", `noticePersons.${i}.phone`, person.phone, phone, "always"),
        addressBlock(sheet, "personAddress", `noticePersons.${i}.address`, person.address, "always"),
      ]),
    ),
  );
}
