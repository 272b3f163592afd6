import { flag, line } from "./convert.ts";
import type { ItemDraft, ScheduleDraft } from "./draft.ts";
import { type Branch, group, type Leaf, leaf, often, once } from "./element.ts";
import { item, part } from "./item-draft.ts";

const notApplicableFlag: Leaf<ItemDraft> = once("notApplicable", flag);

/** Item 5's one box; "N" leaves it unmarked. */
const fivePercentOrLess = leaf<ItemDraft>((draft, value, path) => {
  if (flag(value) !== true) return;
  value.place(`${path}marked.${draft.marked.length}`);
  draft.marked.push("x");
});

/** The body of a Schedule 13G. */
export const items: Branch<ScheduleDraft> = group<ScheduleDraft>({
  item1: item("1", {
    issuerName: part("issuerName"),
    issuerPrincipalExecutiveOfficeAddress: part("issuerPrincipalExecutiveOfficeAddress"),
  }),
  item2: item("2", {
    filingPersonName: part("a"),
    principalBusinessOfficeOrResidenceAddress: part("b"),
    citizenship: part("c"),
  }),
  item3: item("3", {
    notApplicableFlag,
    typeOfPersonFiling: often("marked", line),
    otherTypeOfPersonFiling: part("otherTypeOfPersonFiling"),
  }),
  item4: item("4", {
    amountBeneficiallyOwned: part("a"),
    classPercent: part("b"),
    numberOfSharesPersonHas: group({
      solePowerOrDirectToVote: part("c(i)"),
      sharedPowerOrDirectToVote: part("c(ii)"),
      solePowerOrDirectToDispose: part("c(iii)"),
      sharedPowerOrDirectToDispose: part("c(iv)"),
    }),
  }),
  item5: item("5", { notApplicableFlag, classOwnership5PercentOrLess: fivePercentOrLess }),
  item6: item("6", {
    notApplicableFlag,
    ownershipMoreThan5PercentOnBehalfOfAnotherPerson: part(
      "ownershipMoreThan5PercentOnBehalfOfAnotherPerson",
    ),
  }),
  item7: item("7", {
    notApplicableFlag,
    subsidiaryIdentificationAndClassification: part("subsidiaryIdentificationAndClassification"),
  }),
  item8: item("8", {
    notApplicableFlag,
    identificationAndClassificationOfGroupMembers: part("identificationAndClassificationOfGroupMembers"),
  }),
  item9: item("9", { notApplicableFlag, groupDissolutionNotice: part("groupDissolutionNotice") }),
  item10: item("10", { notApplicableFlag, certifications: part("certifications") }),
});
