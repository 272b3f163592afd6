import { outstandingAsLastReported } from "./13d-1/j-outstanding-as-last-reported.ts";
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
];
