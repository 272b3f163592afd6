import { type EdgarType, edgarTypes } from "./types.ts";

/** An element of an item: the part of the Schedule's item that it carries. */
export interface ItemField {
  readonly element: string;
  /** The part's key in `Item.parts`. */
  readonly part: string;
  readonly type: EdgarType;
  /** The element around it, where there is one. */
  readonly within?: string;
  /** An address block, not a text. */
  readonly isAddress?: true;
}

const { words150, text2k, text20k } = edgarTypes;

const field = (element: string, part: string, type: EdgarType = text20k): ItemField => ({
  element,
  part,
  type,
});

const power = (element: string, part: string): ItemField => ({
  ...field(element, part),
  within: "numberOfSharesPersonHas",
});

/** An item of one text: the part goes by the element's name. */
const only = (element: string, type: EdgarType = text20k): readonly ItemField[] => [
  field(element, element, type),
];

/** The elements of each item of Schedule 13D, in order. */
export const itemFields13D: Readonly<Record<string, readonly ItemField[]>> = {
  1: [
    field("securityTitle", "securityTitle", words150),
    field("issuerName", "issuerName", words150),
    { ...field("issuerPrincipalAddress", "issuerPrincipalAddress"), isAddress: true },
    field("commentText", "commentText"),
  ],
  2: [
    field("filingPersonName", "a"),
    field("principalBusinessAddress", "b"),
    field("principalJob", "c"),
    field("hasBeenConvicted", "d"),
    field("convictionDescription", "e"),
    field("citizenship", "f", text2k),
  ],
  3: only("fundsSource"),
  4: only("transactionPurpose"),
  5: [
    field("percentageOfClassSecurities", "a"),
    field("numberOfShares", "b"),
    field("transactionDesc", "c"),
    field("listOfShareholders", "d"),
    field("date5PercentOwnership", "e"),
  ],
  6: only("contractDescription"),
  7: only("filedExhibits"),
};

/** The same of Schedule 13G. */
export const itemFields13G: Readonly<Record<string, readonly ItemField[]>> = {
  1: [
    field("issuerName", "issuerName", words150),
    field("issuerPrincipalExecutiveOfficeAddress", "issuerPrincipalExecutiveOfficeAddress", words150),
  ],
  2: [
    field("filingPersonName", "a"),
    field("principalBusinessOfficeOrResidenceAddress", "b"),
    field("citizenship", "c", text2k),
  ],
  3: only("otherTypeOfPersonFiling"),
  4: [
    field("amountBeneficiallyOwned", "a"),
    field("classPercent", "b"),
    power("solePowerOrDirectToVote", "c(i)"),
    power("sharedPowerOrDirectToVote", "c(ii)"),
    power("solePowerOrDirectToDispose", "c(iii)"),
    power("sharedPowerOrDirectToDispose", "c(iv)"),
  ],
  5: [],
  6: only("ownershipMoreThan5PercentOnBehalfOfAnotherPerson"),
  7: only("subsidiaryIdentificationAndClassification"),
  8: only("identificationAndClassificationOfGroupMembers"),
  9: only("groupDissolutionNotice"),
  10: only("certifications", text2k),
};

/** The parts that other readings of the form letter, by the names that the XML has for them. */
export const letteredElsewhere13G: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  1: { a: "issuerName", b: "issuerPrincipalExecutiveOfficeAddress" },
  4: { c: "c(i)" },
};
