import type { RuleMarked } from "../../model/schedule.ts";
import { address } from "./address.ts";
import { cik, cusip, date, flag, line, wholeNumber } from "./convert.ts";
import type { IssuerDraft, NoticePersonDraft, ScheduleDraft } from "./draft.ts";
import { type Branch, branch, type Elements, group, leaf, often, once } from "./element.ts";

const issuer: Elements<IssuerDraft> = {
  issuerCIK: once("cik", cik),
  issuerCik: once("cik", cik),
  issuerName: once("name", line),
  issuerCUSIP: often("cusips", cusip),
  issuerCusip: often("cusips", cusip),
  issuerCusips: group({ issuerCusipNumber: often("cusips", cusip) }),
  address,
  issuerPrincipalExecutiveOfficeAddress: address,
};

const issuerInfo: Branch<ScheduleDraft> = branch(issuer, (parent, path) => ({
  target: parent.issuer,
  path: `${path}issuer.`,
}));

const notificationInfo: Branch<ScheduleDraft> = branch<ScheduleDraft, NoticePersonDraft>(
  { personName: once("name", line), personPhoneNum: once("phone", line), personAddress: address },
  (parent, path): { target: NoticePersonDraft; path: string } => ({
    target: { name: null, phone: null, address: null },
    path: `${path}noticePersons.${parent.noticePersons.length}.`,
  }),
  (parent, person) => {
    if (person.name !== null || person.phone !== null || person.address !== null)
      parent.noticePersons.push(person);
  },
);

const rules: readonly RuleMarked[] = ["13d-1(b)", "13d-1(c)", "13d-1(d)"];

const ruleMarked = leaf<Pick<ScheduleDraft, "rules">>((parent, value, path) => {
  const word = /^rule\s{0,9}/i.exec(value.raw)?.[0].length ?? 0;
  const marked = value.line
    .replace(/^rule ?/i, "")
    .replace(/ /g, "")
    .toLowerCase();
  const rule = rules.find((one) => one === marked);
  if (!rule) return value.problem("edgar-xml/bad-choice", `this is none of ${rules.join(", ")}`);
  value.place(`${path}rules.${parent.rules.length}`, false, word);
  parent.rules.push(rule);
});

export const coverPageHeader: Branch<ScheduleDraft> = group<ScheduleDraft>({
  amendmentNo: once("amendmentNumber", wholeNumber),
  securitiesClassTitle: once("securityClass", line),
  dateOfEvent: once("eventDate", date),
  eventDateRequiresFilingThisStatement: once("eventDate", date),
  previouslyFiledFlag: once("previouslyOnSchedule13G", flag),
  issuerInfo,
  authorizedPersons: group({ notificationInfo }),
  designateRulesPursuantThisScheduleFiled: group({ designateRulePursuantThisScheduleFiled: ruleMarked }),
});
