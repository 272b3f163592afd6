import { cik, flag, line } from "../edgar-xml/convert.ts";
import { type Branch, branch, group, once, passedOver } from "../edgar-xml/element.ts";
import { newOwner, type OwnerDraft, type ReportDraft } from "./draft.ts";

export const issuer: Branch<ReportDraft> = branch<ReportDraft, ReportDraft["issuer"]>(
  {
    issuerCik: once("cik", cik),
    issuerName: once("name", line),
    issuerTradingSymbol: once("tradingSymbol", line),
    issuerForeignTradingSymbol: once("foreignTradingSymbol", line),
  },
  (parent, path) => ({ target: parent.issuer, path: `${path}issuer.` }),
);

/** One of up to ten owners who report together. */
export const reportingOwner: Branch<ReportDraft> = branch<ReportDraft, OwnerDraft>(
  {
    reportingOwnerId: group<OwnerDraft>({
      rptOwnerCik: once("cik", cik),
      rptOwnerCcc: passedOver,
      rptOwnerName: once("name", line),
    }),
    reportingOwnerAddress: branch<OwnerDraft, OwnerDraft["address"]>(
      {
        rptOwnerNonUSAddressFlag: once("isOutsideUnitedStates", flag),
        rptOwnerStreet1: once("street1", line),
        rptOwnerStreet2: once("street2", line),
        rptOwnerCity: once("city", line),
        rptOwnerNonUSStateTerritory: once("stateOrTerritoryAbroad", line),
        rptOwnerState: once("state", line),
        rptOwnerCountry: once("country", line),
        rptOwnerZipCode: once("zipCode", line),
        rptOwnerStateDescription: once("stateDescription", line),
        rptOwnerGoodAddress: once("isGoodAddress", flag),
      },
      (parent, path) => ({ target: parent.address, path: `${path}address.` }),
    ),
    reportingOwnerRelationship: branch<OwnerDraft, OwnerDraft["relationship"]>(
      {
        isDirector: once("director", flag),
        isOfficer: once("officer", flag),
        isTenPercentOwner: once("tenPercentOwner", flag),
        isOther: once("other", flag),
        officerTitle: once("officerTitle", line),
        otherText: once("otherText", line),
      },
      (parent, path) => ({ target: parent.relationship, path: `${path}relationship.` }),
    ),
  },
  (parent, path) => ({ target: newOwner(), path: `${path}owners.${parent.owners.length}.` }),
  (parent, owner) => {
    parent.owners.push(owner);
  },
);
