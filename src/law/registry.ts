import { lastDayOnAHoliday } from "./0-3/a-last-day-on-a-holiday.ts";
import { initialSchedule13D } from "./13d-1/a-initial-schedule-13d.ts";
import { qualifiedInstitution } from "./13d-1/b-1-qualified-institution.ts";
import { institutionAtQuarterEnd } from "./13d-1/b-2-institution-at-quarter-end.ts";
import { institutionOverTenPercent } from "./13d-1/b-2-institution-over-ten-percent.ts";
import { passiveInvestor } from "./13d-1/c-passive-investor-schedule-13g.ts";
import { exemptInvestor } from "./13d-1/d-exempt-investor-schedule-13g.ts";
import { controlPurposeEnds13G } from "./13d-1/e-1-control-purpose-ends-13g.ts";
import { coolingOff } from "./13d-1/e-2-cooling-off.ts";
import { passiveAtTwentyPercent } from "./13d-1/f-passive-investor-at-twenty-percent.ts";
import { institutionNoLonger } from "./13d-1/g-institution-no-longer.ts";
import { returnToSchedule13G } from "./13d-1/h-return-to-schedule-13g.ts";
import { coveredClass } from "./13d-1/i-1-covered-class.ts";
import { businessDay } from "./13d-1/i-2-business-day.ts";
import { outstandingAsLastReported } from "./13d-1/j-outstanding-as-last-reported.ts";
import { amendSchedule13D } from "./13d-2/a-amend-schedule-13d.ts";
import { otherMaterialChanges } from "./13d-2/a-other-material-changes.ts";
import { exitAtFivePercentOrLess } from "./13d-2/b-exit-at-five-percent-or-less.ts";
import { periodicAmendment13G } from "./13d-2/b-periodic-amendment-13g.ts";
import { institutionAmendsOverTen } from "./13d-2/c-institution-over-ten-percent.ts";
import { passiveAmendsOverTen } from "./13d-2/d-passive-over-ten-percent.ts";
import { cashSettledDerivatives } from "./13d-3/a-cash-settled-derivatives.ts";
import { votingOrInvestmentPower } from "./13d-3/a-voting-or-investment-power.ts";
import { aggregateRegardlessOfForm } from "./13d-3/c-aggregate-regardless-of-form.ts";
import { beneficialOwnershipLimitation } from "./13d-3/d-1-i-beneficial-ownership-limitation.ts";
import { conditionsOutsideTheHoldersControl } from "./13d-3/d-1-i-conditions-outside-the-holders-control.ts";
import { deemedOutstandingForThatPersonOnly } from "./13d-3/d-1-i-deemed-outstanding-for-that-person-only.ts";
import { rightToAcquireWithin60Days } from "./13d-3/d-1-i-right-to-acquire-within-60-days.ts";
import { exchangeMemberRecordHolder } from "./13d-3/d-2-exchange-member-record-holder.ts";
import { pledgees } from "./13d-3/d-3-pledgees.ts";
import { underwritersFortyDays } from "./13d-3/d-4-underwriters-forty-days.ts";
import { disclaimerOfBeneficialOwnership } from "./13d-4/disclaimer-of-beneficial-ownership.ts";
import { groupOwnsWhatItsMembersOwn } from "./13d-5/b-1-group-owns-what-its-members-own.ts";
import { sharesOfTheIssuerAreOut } from "./exchange-act-13d/d-4-shares-of-the-issuer-are-out.ts";
import { twoPercentInTwelveMonths } from "./exchange-act-13d/d-6-B-two-percent-in-twelve-months.ts";
import { filingCutOff } from "./regulation-s-t/13-a-filing-cut-off.ts";
import { structuredDataMandate } from "./regulation-s-t/structured-data-mandate.ts";
import type { Rule } from "./rule.ts";
import { transactionsOfThePastSixtyDays } from "./schedule-13d/item-5-c-past-sixty-days.ts";
import { percentToTheNearestTenth } from "./schedule-13d/row-13-percent-to-the-nearest-tenth.ts";

/** A rule and the file that states it, from which the docs and `npm run where` are made. */
export interface RegisteredRule {
  readonly rule: Rule;
  /** Within `src/law/`. */
  readonly file: string;
}

export const rules: readonly RegisteredRule[] = [
  { rule: outstandingAsLastReported, file: "13d-1/j-outstanding-as-last-reported.ts" },
  { rule: votingOrInvestmentPower, file: "13d-3/a-voting-or-investment-power.ts" },
  { rule: aggregateRegardlessOfForm, file: "13d-3/c-aggregate-regardless-of-form.ts" },
  { rule: rightToAcquireWithin60Days, file: "13d-3/d-1-i-right-to-acquire-within-60-days.ts" },
  { rule: conditionsOutsideTheHoldersControl, file: "13d-3/d-1-i-conditions-outside-the-holders-control.ts" },
  {
    rule: deemedOutstandingForThatPersonOnly,
    file: "13d-3/d-1-i-deemed-outstanding-for-that-person-only.ts",
  },
  { rule: beneficialOwnershipLimitation, file: "13d-3/d-1-i-beneficial-ownership-limitation.ts" },
  { rule: cashSettledDerivatives, file: "13d-3/a-cash-settled-derivatives.ts" },
  { rule: exchangeMemberRecordHolder, file: "13d-3/d-2-exchange-member-record-holder.ts" },
  { rule: pledgees, file: "13d-3/d-3-pledgees.ts" },
  { rule: underwritersFortyDays, file: "13d-3/d-4-underwriters-forty-days.ts" },
  { rule: disclaimerOfBeneficialOwnership, file: "13d-4/disclaimer-of-beneficial-ownership.ts" },
  { rule: sharesOfTheIssuerAreOut, file: "exchange-act-13d/d-4-shares-of-the-issuer-are-out.ts" },
  { rule: groupOwnsWhatItsMembersOwn, file: "13d-5/b-1-group-owns-what-its-members-own.ts" },
  { rule: transactionsOfThePastSixtyDays, file: "schedule-13d/item-5-c-past-sixty-days.ts" },
  { rule: percentToTheNearestTenth, file: "schedule-13d/row-13-percent-to-the-nearest-tenth.ts" },
  { rule: coveredClass, file: "13d-1/i-1-covered-class.ts" },
  { rule: businessDay, file: "13d-1/i-2-business-day.ts" },
  { rule: initialSchedule13D, file: "13d-1/a-initial-schedule-13d.ts" },
  { rule: qualifiedInstitution, file: "13d-1/b-1-qualified-institution.ts" },
  { rule: institutionAtQuarterEnd, file: "13d-1/b-2-institution-at-quarter-end.ts" },
  { rule: institutionOverTenPercent, file: "13d-1/b-2-institution-over-ten-percent.ts" },
  { rule: passiveInvestor, file: "13d-1/c-passive-investor-schedule-13g.ts" },
  { rule: exemptInvestor, file: "13d-1/d-exempt-investor-schedule-13g.ts" },
  { rule: controlPurposeEnds13G, file: "13d-1/e-1-control-purpose-ends-13g.ts" },
  { rule: coolingOff, file: "13d-1/e-2-cooling-off.ts" },
  { rule: passiveAtTwentyPercent, file: "13d-1/f-passive-investor-at-twenty-percent.ts" },
  { rule: institutionNoLonger, file: "13d-1/g-institution-no-longer.ts" },
  { rule: returnToSchedule13G, file: "13d-1/h-return-to-schedule-13g.ts" },
  { rule: amendSchedule13D, file: "13d-2/a-amend-schedule-13d.ts" },
  { rule: otherMaterialChanges, file: "13d-2/a-other-material-changes.ts" },
  { rule: exitAtFivePercentOrLess, file: "13d-2/b-exit-at-five-percent-or-less.ts" },
  { rule: periodicAmendment13G, file: "13d-2/b-periodic-amendment-13g.ts" },
  { rule: institutionAmendsOverTen, file: "13d-2/c-institution-over-ten-percent.ts" },
  { rule: passiveAmendsOverTen, file: "13d-2/d-passive-over-ten-percent.ts" },
  { rule: twoPercentInTwelveMonths, file: "exchange-act-13d/d-6-B-two-percent-in-twelve-months.ts" },
  { rule: lastDayOnAHoliday, file: "0-3/a-last-day-on-a-holiday.ts" },
  { rule: filingCutOff, file: "regulation-s-t/13-a-filing-cut-off.ts" },
  { rule: structuredDataMandate, file: "regulation-s-t/structured-data-mandate.ts" },
];
