import { emptyReportingPerson } from "../../model/empty-schedule.ts";
import { amount, choice, cik, flag, line, prose } from "./convert.ts";
import type { PersonDraft, ScheduleDraft } from "./draft.ts";
import { type Branch, branch, type Elements, group, often, once } from "./element.ts";

const box = choice(["a", "b"] as const);

const comment = once("comment", prose, true);

const of13D: Elements<PersonDraft> = {
  reportingPersonCIK: once("cik", cik),
  reportingPersonNoCIK: once("hasNoCik", flag),
  reportingPersonName: once("name", line),
  memberOfGroup: once("memberOfGroup", box),
  fundType: often("fundSources", line),
  legalProceedings: once("legalProceedings", flag),
  citizenshipOrOrganization: once("citizenship", line),
  soleVotingPower: once("soleVotingPower", amount),
  sharedVotingPower: once("sharedVotingPower", amount),
  soleDispositivePower: once("soleDispositivePower", amount),
  sharedDispositivePower: once("sharedDispositivePower", amount),
  aggregateAmountOwned: once("aggregateAmountOwned", amount),
  isAggregateExcludeShares: once("excludesCertainShares", flag),
  percentOfClass: once("percentOfClass", amount),
  typeOfReportingPerson: often("types", line),
  commentContent: comment,
};

const of13G: Elements<PersonDraft> = {
  reportingCik: once("cik", cik),
  reportingCikNotPresentInEdgarFlag: once("hasNoCik", flag),
  reportingPersonName: once("name", line),
  memberGroup: once("memberOfGroup", box),
  citizenshipOrOrganization: once("citizenship", line),
  reportingPersonBeneficiallyOwnedNumberOfShares: group<PersonDraft>({
    soleVotingPower: once("soleVotingPower", amount),
    sharedVotingPower: once("sharedVotingPower", amount),
    soleDispositivePower: once("soleDispositivePower", amount),
    sharedDispositivePower: once("sharedDispositivePower", amount),
  }),
  reportingPersonBeneficiallyOwnedAggregateNumberOfShares: once("aggregateAmountOwned", amount),
  aggregateAmountExcludesCertainSharesFlag: once("excludesCertainShares", flag),
  classPercent: once("percentOfClass", amount),
  typeOfReportingPerson: often("types", line),
  comments: comment,
};

/** One cover page of a Schedule 13D. */
export const reportingPersonInfo: Branch<ScheduleDraft> = coverPage(of13D);

/** One cover page of a Schedule 13G. */
export const coverPageHeaderReportingPersonDetails: Branch<ScheduleDraft> = coverPage(of13G);

function coverPage(children: Elements<PersonDraft>): Branch<ScheduleDraft> {
  return branch(
    children,
    (parent, path, at) => ({
      target: newPerson(at),
      path: `${path}reportingPersons.${parent.reportingPersons.length}.`,
    }),
    (parent, { at, ...person }, path, notes) => {
      if (person.name === null) {
        const message = `the cover page at ${path.slice(0, -1)} names no reporting person`;
        notes.problem("edgar-xml/nameless-person", message, at, at);
      }
      parent.reportingPersons.push({ ...person, name: person.name ?? "" });
    },
  );
}

const newPerson = (at: number): PersonDraft => ({
  ...emptyReportingPerson,
  fundSources: [],
  types: [],
  at,
  name: null,
});
