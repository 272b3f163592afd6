import type { ReportingPerson } from "../../model/schedule.ts";
import { counted, leaf, type Sheet, yesNo } from "./sheet.ts";
import { type EdgarType, edgarTypes } from "./types.ts";
import { element, elementUnlessEmpty, type XmlElement } from "./xml.ts";

const MOST_PERSONS = 100;

/** The cover pages: wrapped in `reportingPersons` in Schedule 13D, side by side in Schedule 13G. */
export function reportingPersons(sheet: Sheet): readonly XmlElement[] {
  const { reportingPersons: persons } = sheet.schedule;
  counted(sheet, "reportingPersons", "reporting person", persons.length, 1, MOST_PERSONS);
  if (sheet.is13G) return persons.map((person, i) => person13G(sheet, person, `reportingPersons.${i}`));
  return [
    element(
      "reportingPersons",
      persons.map((person, i) => person13D(sheet, person, `reportingPersons.${i}`)),
    ),
  ];
}

function person13D(sheet: Sheet, person: ReportingPerson, path: string): XmlElement {
  const { cik, words150, place, shares, percent, text20k, person13D: kinds } = edgarTypes;
  return element("reportingPersonInfo", [
    leaf(sheet, "reportingPersonCIK", `${path}.cik`, person.cik, cik),
    yesNo("reportingPersonNoCIK", person.hasNoCik),
    leaf(sheet, "reportingPersonName", `${path}.name`, person.name, words150, "always"),
    person.memberOfGroup && element("memberOfGroup", person.memberOfGroup),
    ...several(sheet, "fundType", `${path}.fundSources`, person.fundSources, edgarTypes.funds, 6),
    yesNo("legalProceedings", person.legalProceedings),
    leaf(
      sheet,
      "citizenshipOrOrganization",
      `${path}.citizenship`,
      person.citizenship,
      place,
      "of originals",
    ),
    ...powers(sheet, person, path),
    leaf(
      sheet,
      "aggregateAmountOwned",
      `${path}.aggregateAmountOwned`,
      person.aggregateAmountOwned,
      shares,
      "of originals",
    ),
    yesNo("isAggregateExcludeShares", person.excludesCertainShares),
    leaf(sheet, "percentOfClass", `${path}.percentOfClass`, person.percentOfClass, percent, "of originals"),
    ...several(sheet, "typeOfReportingPerson", `${path}.types`, person.types, kinds, 13),
    leaf(sheet, "commentContent", `${path}.comment`, person.comment, text20k),
  ]);
}

function person13G(sheet: Sheet, person: ReportingPerson, path: string): XmlElement {
  const { cik, words150, place, shares, percent, text20k, person13G: kinds } = edgarTypes;
  const prefix = "reportingPersonBeneficiallyOwned";
  return element("coverPageHeaderReportingPersonDetails", [
    leaf(sheet, "reportingCik", `${path}.cik`, person.cik, cik),
    yesNo("reportingCikNotPresentInEdgarFlag", person.hasNoCik),
    leaf(sheet, "reportingPersonName", `${path}.name`, person.name, words150, "always"),
    person.memberOfGroup && element("memberGroup", person.memberOfGroup),
    leaf(
      sheet,
      "citizenshipOrOrganization",
      `${path}.citizenship`,
      person.citizenship,
      place,
      "of originals",
    ),
    elementUnlessEmpty(`${prefix}NumberOfShares`, powers(sheet, person, path)),
    leaf(
      sheet,
      `${prefix}AggregateNumberOfShares`,
      `${path}.aggregateAmountOwned`,
      person.aggregateAmountOwned,
      shares,
      "of originals",
    ),
    yesNo("aggregateAmountExcludesCertainSharesFlag", person.excludesCertainShares),
    leaf(sheet, "classPercent", `${path}.percentOfClass`, person.percentOfClass, percent, "of originals"),
    ...several(sheet, "typeOfReportingPerson", `${path}.types`, person.types, kinds, 14),
    leaf(sheet, "comments", `${path}.comment`, person.comment, text20k),
  ]);
}

const powerRows = [
  "soleVotingPower",
  "sharedVotingPower",
  "soleDispositivePower",
  "sharedDispositivePower",
] as const;

const powers = (sheet: Sheet, person: ReportingPerson, path: string): readonly (XmlElement | null)[] =>
  powerRows.map((row) => leaf(sheet, row, `${path}.${row}`, person[row], edgarTypes.shares, "of originals"));

/** A row of codes: one element a code, at least one in an original. */
function several(
  sheet: Sheet,
  name: string,
  path: string,
  codes: readonly string[],
  type: EdgarType,
  most: number,
): readonly (XmlElement | null)[] {
  counted(sheet, path, name, codes.length, sheet.isAmendment ? 0 : 1, most);
  return codes.map((code, i) => leaf(sheet, name, `${path}.${i}`, code, type));
}
