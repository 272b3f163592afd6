import { edgarTypes as types } from "../types.ts";
import {
  address,
  contact,
  documents,
  filer,
  flags,
  issuerCusips,
  notifications,
  signatureDetails,
  texts,
} from "./blocks-of-both.ts";
import { atMostOnce, once, type Shape, several } from "./shape.ts";

const header = once("headerData", [
  once("submissionType", types.submission13G),
  atMostOnce("previousAccessionNumber", types.accession),
  once("filerInfo", [
    once("filer", filer),
    once("liveTestFlag", types.flag),
    once("contact", contact),
    once("flags", flags),
    atMostOnce("notifications", notifications),
  ]),
]);

const cover = once("coverPageHeader", [
  atMostOnce("amendmentNo", types.amendment),
  once("securitiesClassTitle", types.words150),
  once("eventDateRequiresFilingThisStatement", types.date),
  once("issuerInfo", [
    once("issuerCik", types.cik),
    once("issuerName", types.words150),
    once("issuerCusips", issuerCusips),
    once("issuerPrincipalExecutiveOfficeAddress", address),
  ]),
  atMostOnce("designateRulesPursuantThisScheduleFiled", [
    several("designateRulePursuantThisScheduleFiled", types.rule, 1, 3),
  ]),
]);

const POWERS = ["soleVotingPower", "sharedVotingPower", "soleDispositivePower", "sharedDispositivePower"];

const person: readonly Shape[] = [
  atMostOnce("reportingCik", types.cik),
  atMostOnce("reportingCikNotPresentInEdgarFlag", types.yesNo),
  once("reportingPersonName", types.words150),
  atMostOnce("memberGroup", types.group),
  atMostOnce("citizenshipOrOrganization", types.place, "of originals"),
  atMostOnce(
    "reportingPersonBeneficiallyOwnedNumberOfShares",
    POWERS.map((power) => atMostOnce(power, types.shares, "of originals")),
    "of originals",
  ),
  atMostOnce("reportingPersonBeneficiallyOwnedAggregateNumberOfShares", types.shares, "of originals"),
  atMostOnce("aggregateAmountExcludesCertainSharesFlag", types.yesNo),
  atMostOnce("classPercent", types.percent, "of originals"),
  several("typeOfReportingPerson", types.person13G, 0, 14, "of originals"),
  atMostOnce("comments", types.text20k),
];

/** An item that is answered by a box or by words. */
const boxOrWords = (number: number, name: string, type = types.text20k): Shape =>
  atMostOnce(
    `item${number}`,
    [atMostOnce("notApplicableFlag", types.yesNo, "of originals"), atMostOnce(name, type)],
    "of originals",
  );

const items = atMostOnce(
  "items",
  [
    atMostOnce(
      "item1",
      [
        atMostOnce("issuerName", types.words150, "of originals"),
        atMostOnce("issuerPrincipalExecutiveOfficeAddress", types.words150, "of originals"),
      ],
      "of originals",
    ),
    atMostOnce(
      "item2",
      [
        ...texts(["filingPersonName", "principalBusinessOfficeOrResidenceAddress"], "of originals"),
        atMostOnce("citizenship", types.text2k, "of originals"),
      ],
      "of originals",
    ),
    atMostOnce(
      "item3",
      [
        atMostOnce("notApplicableFlag", types.yesNo, "of originals"),
        several("typeOfPersonFiling", types.institution, 0, 11),
        atMostOnce("otherTypeOfPersonFiling", types.text20k),
      ],
      "of originals",
    ),
    atMostOnce(
      "item4",
      [
        ...texts(["amountBeneficiallyOwned", "classPercent"], "of originals"),
        atMostOnce(
          "numberOfSharesPersonHas",
          texts(
            [
              "solePowerOrDirectToVote",
              "sharedPowerOrDirectToVote",
              "solePowerOrDirectToDispose",
              "sharedPowerOrDirectToDispose",
            ],
            "of originals",
          ),
          "of originals",
        ),
      ],
      "of originals",
    ),
    atMostOnce(
      "item5",
      [
        atMostOnce("notApplicableFlag", types.yesNo, "of originals"),
        atMostOnce("classOwnership5PercentOrLess", types.yesNo),
      ],
      "of originals",
    ),
    boxOrWords(6, "ownershipMoreThan5PercentOnBehalfOfAnotherPerson"),
    boxOrWords(7, "subsidiaryIdentificationAndClassification"),
    boxOrWords(8, "identificationAndClassificationOfGroupMembers"),
    boxOrWords(9, "groupDissolutionNotice"),
    boxOrWords(10, "certifications", types.text2k),
  ],
  "of originals",
);

/** A submission of Schedule 13G, element by element. */
export const shapeOf13G: Shape = once("edgarSubmission", [
  atMostOnce("schemaVersion", types.version),
  header,
  once("formData", [
    cover,
    several("coverPageHeaderReportingPersonDetails", person, 1, 100),
    items,
    atMostOnce("exhibitInfo", types.text20k),
    several(
      "signatureInformation",
      [once("reportingPersonName", types.words150), several("signatureDetails", signatureDetails, 1, 50)],
      1,
      100,
    ),
    atMostOnce("signatureComments", types.text20k),
  ]),
  documents,
]);
