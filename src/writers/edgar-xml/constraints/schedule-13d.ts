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
  once("submissionType", types.submission13D),
  atMostOnce("previousAccessionNumber", types.accession),
  once("filerInfo", [
    once("filer", filer),
    once("liveTestFlag", types.flag),
    once("flags", flags),
    once("contact", contact),
    atMostOnce("notifications", notifications),
  ]),
]);

const cover = once("coverPageHeader", [
  atMostOnce("amendmentNo", types.amendment),
  once("securitiesClassTitle", types.words150),
  once("dateOfEvent", types.date),
  atMostOnce("previouslyFiledFlag", types.trueFalse),
  once("issuerInfo", [
    once("issuerCIK", types.cik),
    once("issuerCusips", issuerCusips),
    once("issuerName", types.words150),
    once("address", address),
  ]),
  atMostOnce("authorizedPersons", [
    several(
      "notificationInfo",
      [
        once("personName", types.words30),
        once("personPhoneNum", types.phone),
        once("personAddress", address),
      ],
      1,
      100,
    ),
  ]),
]);

const person: readonly Shape[] = [
  atMostOnce("reportingPersonCIK", types.cik),
  atMostOnce("reportingPersonNoCIK", types.yesNo),
  once("reportingPersonName", types.words150),
  atMostOnce("memberOfGroup", types.member),
  several("fundType", types.funds, 0, 6, "of originals"),
  atMostOnce("legalProceedings", types.yesNo),
  atMostOnce("citizenshipOrOrganization", types.place, "of originals"),
  atMostOnce("soleVotingPower", types.shares, "of originals"),
  atMostOnce("sharedVotingPower", types.shares, "of originals"),
  atMostOnce("soleDispositivePower", types.shares, "of originals"),
  atMostOnce("sharedDispositivePower", types.shares, "of originals"),
  atMostOnce("aggregateAmountOwned", types.shares, "of originals"),
  atMostOnce("isAggregateExcludeShares", types.yesNo),
  atMostOnce("percentOfClass", types.percent, "of originals"),
  several("typeOfReportingPerson", types.person13D, 0, 13, "of originals"),
  atMostOnce("commentContent", types.text20k),
];

const items = atMostOnce(
  "items1To7",
  [
    atMostOnce(
      "item1",
      [
        atMostOnce("securityTitle", types.words150, "always"),
        atMostOnce("issuerName", types.words150, "always"),
        atMostOnce("issuerPrincipalAddress", address, "always"),
        atMostOnce("commentText", types.text20k),
      ],
      "always",
    ),
    atMostOnce(
      "item2",
      [
        ...texts(
          [
            "filingPersonName",
            "principalBusinessAddress",
            "principalJob",
            "hasBeenConvicted",
            "convictionDescription",
          ],
          "of originals",
        ),
        atMostOnce("citizenship", types.text2k, "of originals"),
      ],
      "of originals",
    ),
    atMostOnce("item3", texts(["fundsSource"], "of originals"), "of originals"),
    atMostOnce("item4", texts(["transactionPurpose"], "of originals"), "of originals"),
    atMostOnce(
      "item5",
      texts(
        [
          "percentageOfClassSecurities",
          "numberOfShares",
          "transactionDesc",
          "listOfShareholders",
          "date5PercentOwnership",
        ],
        "of originals",
      ),
      "of originals",
    ),
    atMostOnce("item6", texts(["contractDescription"], "of originals"), "of originals"),
    atMostOnce("item7", texts(["filedExhibits"], null), "of originals"),
  ],
  "always",
);

/** A submission of Schedule 13D, element by element. */
export const shapeOf13D: Shape = once("edgarSubmission", [
  atMostOnce("schemaVersion", types.version),
  header,
  once("formData", [
    cover,
    once("reportingPersons", [several("reportingPersonInfo", person, 1, 100)]),
    items,
    once("signatureInfo", [
      several(
        "signaturePerson",
        [
          once("signatureReportingPerson", types.words150),
          several("signatureDetails", signatureDetails, 0, 50, "always"),
        ],
        1,
        100,
      ),
      atMostOnce("commentText", types.text20k),
    ]),
  ]),
  documents,
]);
