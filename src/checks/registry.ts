import { amendmentNumberIsGiven } from "./amendment/amendment-number-is-given.ts";
import { numberFollowsItsHistory } from "./amendment/number-follows-its-history.ts";
import { previousAccessionNumberIsGiven } from "./amendment/previous-accession-number-is-given.ts";
import { purposeKeepsUpWithOwnership } from "./amendment/purpose-keeps-up-with-ownership.ts";
import type { Check } from "./check.ts";
import { aggregateIsWithinItsPowers } from "./cover/aggregate-is-within-its-powers.ts";
import { cusipIsWellFormed } from "./cover/cusip-is-well-formed.ts";
import { fundSourceFitsItemThree } from "./cover/fund-source-fits-item-3.ts";
import { legalProceedingsBoxFitsItemTwo } from "./cover/legal-proceedings-box-fits-item-2.ts";
import { lessThanOnePercentIsLess } from "./cover/less-than-one-percent-is-less.ts";
import { mandatoryValuesAreGiven } from "./cover/mandatory-values-are-given.ts";
import { namesAreDistinct } from "./cover/names-are-distinct.ts";
import { notePartsAddUp } from "./cover/note-parts-add-up.ts";
import { parValueIsOne } from "./cover/par-value-is-one.ts";
import { percentCountsOwnRightsInTheClass } from "./cover/percent-counts-own-rights-in-the-class.ts";
import { percentIsAggregateOverOutstanding } from "./cover/percent-is-aggregate-over-outstanding.ts";
import { percentIsAtMostOneHundred } from "./cover/percent-is-at-most-one-hundred.ts";
import { percentIsRoundedToTheNearestTenth } from "./cover/percent-is-rounded-to-the-nearest-tenth.ts";
import { roundedPercentIsOnItsSide } from "./cover/rounded-percent-is-on-its-side.ts";
import { typeFitsThePerson } from "./cover/type-fits-the-person.ts";
import { votingEqualsDispositive } from "./cover/voting-equals-dispositive.ts";
import { contractsOfItemSixAreFiled } from "./exhibit/contracts-of-item-6-are-filed.ts";
import { jointFilingAgreementIsFiled } from "./exhibit/joint-filing-agreement-is-filed.ts";
import { aggregatesCountOneWay } from "./group/aggregates-count-one-way.ts";
import { boxFitsWhatTheItemsSay } from "./group/box-fits-what-the-items-say.ts";
import { groupTotalIsGiven } from "./group/group-total-is-given.ts";
import { holderBehindAnotherReportsAsMuch } from "./group/holder-behind-another-reports-as-much.ts";
import { solePowerIsClaimedByOnePersonAlone } from "./group/sole-power-is-claimed-by-one-person-alone.ts";
import { soleVotesAreWithinTheClass } from "./group/sole-votes-are-within-the-class.ts";
import { everyItemIsAnswered } from "./header/every-item-is-answered.ts";
import { filerIsNotIssuer } from "./header/filer-is-not-issuer.ts";
import { formIsTheStructuredOne } from "./header/form-is-the-structured-one.ts";
import { issuerHasItsCik } from "./header/issuer-has-its-cik.ts";
import { issuerIsThatOfTheCover } from "./item-1/issuer-is-that-of-the-cover.ts";
import { addressesAgree } from "./item-2/addresses-agree.ts";
import { citizenshipIsThatOfTheCover } from "./item-2/citizenship-is-that-of-the-cover.ts";
import { employerIsDescribed } from "./item-2/employer-is-described.ts";
import { priceTimesSharesIsTheCost } from "./item-3/price-times-shares-is-the-cost.ts";
import { sourceOfFundsIsTold } from "./item-3/source-of-funds-is-told.ts";
import { answersAreThoseOfTheCover } from "./item-4/answers-are-those-of-the-cover.ts";
import { aggregateIsThatOfTheCover } from "./item-5/aggregate-is-that-of-the-cover.ts";
import { conversionIsFaceOverPrice } from "./item-5/conversion-is-face-over-price.ts";
import { everyPartIsAnswered } from "./item-5/every-part-is-answered.ts";
import { fallingToFivePercentIsTold } from "./item-5/falling-to-five-percent-is-told.ts";
import { formulaPriceIsShown } from "./item-5/formula-price-is-shown.ts";
import { partsAddUp } from "./item-5/parts-add-up.ts";
import { percentIsThatOfTheCover } from "./item-5/percent-is-that-of-the-cover.ts";
import { powersAreThoseOfTheCover } from "./item-5/powers-are-those-of-the-cover.ts";
import { sharerOfPowerIsNamed } from "./item-5/sharer-of-power-is-named.ts";
import { tradeHasItsPrice } from "./item-5/trade-has-its-price.ts";
import { closingsAddUpToHoldings } from "./item-6/closings-add-up-to-holdings.ts";
import { everyReportingPersonSigns } from "./signature/every-reporting-person-signs.ts";
import { namesAreThoseOfTheCover } from "./signature/names-are-those-of-the-cover.ts";
import { signaturesAreDated } from "./signature/signatures-are-dated.ts";
import { eventIsBeforeSignature } from "./timing/event-is-before-signature.ts";
import { noEarlierEventWaited } from "./timing/no-earlier-event-waited.ts";

/** Every check, in the order of the schedule. */
export const checks: readonly Check[] = [
  everyItemIsAnswered,
  filerIsNotIssuer,
  formIsTheStructuredOne,
  issuerHasItsCik,
  aggregateIsWithinItsPowers,
  cusipIsWellFormed,
  fundSourceFitsItemThree,
  legalProceedingsBoxFitsItemTwo,
  lessThanOnePercentIsLess,
  mandatoryValuesAreGiven,
  namesAreDistinct,
  notePartsAddUp,
  parValueIsOne,
  percentCountsOwnRightsInTheClass,
  percentIsAggregateOverOutstanding,
  percentIsAtMostOneHundred,
  percentIsRoundedToTheNearestTenth,
  roundedPercentIsOnItsSide,
  typeFitsThePerson,
  votingEqualsDispositive,
  issuerIsThatOfTheCover,
  addressesAgree,
  citizenshipIsThatOfTheCover,
  employerIsDescribed,
  priceTimesSharesIsTheCost,
  sourceOfFundsIsTold,
  answersAreThoseOfTheCover,
  aggregateIsThatOfTheCover,
  conversionIsFaceOverPrice,
  everyPartIsAnswered,
  fallingToFivePercentIsTold,
  formulaPriceIsShown,
  partsAddUp,
  percentIsThatOfTheCover,
  powersAreThoseOfTheCover,
  sharerOfPowerIsNamed,
  tradeHasItsPrice,
  closingsAddUpToHoldings,
  contractsOfItemSixAreFiled,
  jointFilingAgreementIsFiled,
  everyReportingPersonSigns,
  namesAreThoseOfTheCover,
  signaturesAreDated,
  aggregatesCountOneWay,
  boxFitsWhatTheItemsSay,
  groupTotalIsGiven,
  holderBehindAnotherReportsAsMuch,
  solePowerIsClaimedByOnePersonAlone,
  soleVotesAreWithinTheClass,
  amendmentNumberIsGiven,
  numberFollowsItsHistory,
  previousAccessionNumberIsGiven,
  purposeKeepsUpWithOwnership,
  eventIsBeforeSignature,
  noEarlierEventWaited,
];
