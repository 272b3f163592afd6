import { aggregateHoldsWhatForm4Says } from "./across/aggregate-holds-what-form-4-says.ts";
import { outstandingIsAsReported } from "./across/outstanding-is-as-reported.ts";
import { outstandingIsTheLatestReported } from "./across/outstanding-is-the-latest-reported.ts";
import { ownershipIsThatOfTheBook } from "./across/ownership-is-that-of-the-book.ts";
import { rightsOfForm4AreCounted } from "./across/rights-of-form-4-are-counted.ts";
import { tenPercentOwnerReportsAsInsider } from "./across/ten-percent-owner-reports-as-insider.ts";
import { tradesAreThoseOfForm4 } from "./across/trades-are-those-of-form-4.ts";
import { tradesOfTenPercentOwnerAreOnForm4 } from "./across/trades-of-ten-percent-owner-are-on-form-4.ts";
import { valueIsBelowPremergerThreshold } from "./across/value-is-below-premerger-threshold.ts";
import { amendmentNumberIsGiven } from "./amendment/amendment-number-is-given.ts";
import { followsTheFilingBefore } from "./amendment/follows-the-filing-before.ts";
import { numberFollowsItsHistory } from "./amendment/number-follows-its-history.ts";
import { onePercentOfForm4WasReported } from "./amendment/one-percent-of-form-4-was-reported.ts";
import { previousAccessionNumberIsGiven } from "./amendment/previous-accession-number-is-given.ts";
import { purposeKeepsUpWithOwnership } from "./amendment/purpose-keeps-up-with-ownership.ts";
import { reportThatEndedIsNotAmended } from "./amendment/report-that-ended-is-not-amended.ts";
import type { Check } from "./check.ts";
import { aggregateIsWithinItsPowers } from "./cover/aggregate-is-within-its-powers.ts";
import { codeIsOfLetters } from "./cover/code-is-of-letters.ts";
import { codesAreEdgars } from "./cover/codes-are-edgars.ts";
import { cusipIsWellFormed } from "./cover/cusip-is-well-formed.ts";
import { fundSourceFitsItemThree } from "./cover/fund-source-fits-item-3.ts";
import { legalProceedingsBoxFitsItemTwo } from "./cover/legal-proceedings-box-fits-item-2.ts";
import { lessThanOnePercentIsLess } from "./cover/less-than-one-percent-is-less.ts";
import { mandatoryValuesAreGiven } from "./cover/mandatory-values-are-given.ts";
import { namesAreDistinct } from "./cover/names-are-distinct.ts";
import { notePartsAddUp } from "./cover/note-parts-add-up.ts";
import { numbersAreEdgars } from "./cover/numbers-are-edgars.ts";
import { onePersonFilesUnderOneRule } from "./cover/one-person-files-under-one-rule.ts";
import { outstandingNumberIsOfAPastDay } from "./cover/outstanding-number-is-of-a-past-day.ts";
import { outstandingNumberIsRecent } from "./cover/outstanding-number-is-recent.ts";
import { outstandingNumberMovedForAReason } from "./cover/outstanding-number-moved-for-a-reason.ts";
import { parValueIsOne } from "./cover/par-value-is-one.ts";
import { passiveInvestorIsBelowTwenty } from "./cover/passive-investor-is-below-twenty.ts";
import { percentCountsOwnRightsInTheClass } from "./cover/percent-counts-own-rights-in-the-class.ts";
import { percentIsAggregateOverOutstanding } from "./cover/percent-is-aggregate-over-outstanding.ts";
import { percentIsAtMostOneHundred } from "./cover/percent-is-at-most-one-hundred.ts";
import { percentIsRoundedToTheNearestTenth } from "./cover/percent-is-rounded-to-the-nearest-tenth.ts";
import { roundedPercentIsOnItsSide } from "./cover/rounded-percent-is-on-its-side.ts";
import { splitIsCarriedThrough } from "./cover/split-is-carried-through.ts";
import { treasurySharesAreNotOutstanding } from "./cover/treasury-shares-are-not-outstanding.ts";
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
import { definedTermsAreDefined } from "./header/defined-terms-are-defined.ts";
import { everyItemIsAnswered } from "./header/every-item-is-answered.ts";
import { everyPartIsGiven } from "./header/every-part-is-given.ts";
import { filerIsNotIssuer } from "./header/filer-is-not-issuer.ts";
import { formIsThatOfTheSubmission } from "./header/form-is-that-of-the-submission.ts";
import { formIsTheStructuredOne } from "./header/form-is-the-structured-one.ts";
import { issuerHasItsCik } from "./header/issuer-has-its-cik.ts";
import { listsFitEdgarsForm } from "./header/lists-fit-edgars-form.ts";
import { noticePersonsAreComplete } from "./header/notice-persons-are-complete.ts";
import { originalPointsBackAtNothing } from "./header/original-points-back-at-nothing.ts";
import { switchFrom13GIsMarked } from "./header/switch-from-13g-is-marked.ts";
import { textsFitEdgarsFields } from "./header/texts-fit-edgars-fields.ts";
import { classAndAddressAreThoseOfTheCover } from "./item-1/class-and-address-are-those-of-the-cover.ts";
import { issuerIsThatOfTheCover } from "./item-1/issuer-is-that-of-the-cover.ts";
import { addressesAgree } from "./item-2/addresses-agree.ts";
import { citizenshipIsThatOfTheCover } from "./item-2/citizenship-is-that-of-the-cover.ts";
import { earlierOrderIsTold } from "./item-2/earlier-order-is-told.ts";
import { employerIsDescribed } from "./item-2/employer-is-described.ts";
import { officersAndDirectorsAreListed } from "./item-2/officers-and-directors-are-listed.ts";
import { institutionIsMarkedUnderRuleB } from "./item-3/institution-is-marked-under-rule-b.ts";
import { priceTimesSharesIsTheCost } from "./item-3/price-times-shares-is-the-cost.ts";
import { sourceOfFundsIsTold } from "./item-3/source-of-funds-is-told.ts";
import { answersAreThoseOfTheCover } from "./item-4/answers-are-those-of-the-cover.ts";
import { totalIsTheSumOfItsParts } from "./item-4/total-is-the-sum-of-its-parts.ts";
import { aggregateIsThatOfTheCover } from "./item-5/aggregate-is-that-of-the-cover.ts";
import { approvalAwaitedIsNotCounted } from "./item-5/approval-awaited-is-not-counted.ts";
import { conversionIsFaceOverPrice } from "./item-5/conversion-is-face-over-price.ts";
import { everyPartIsAnswered } from "./item-5/every-part-is-answered.ts";
import { fallingToFivePercentIsTold } from "./item-5/falling-to-five-percent-is-told.ts";
import { formulaPriceIsShown } from "./item-5/formula-price-is-shown.ts";
import { limitOfOwnershipIsKept } from "./item-5/limit-of-ownership-is-kept.ts";
import { marksHaveTheirNotes } from "./item-5/marks-have-their-notes.ts";
import { partsAddUp } from "./item-5/parts-add-up.ts";
import { percentIsThatOfTheCover } from "./item-5/percent-is-that-of-the-cover.ts";
import { powersAreThoseOfTheCover } from "./item-5/powers-are-those-of-the-cover.ts";
import { pricesAreOfOneOrder } from "./item-5/prices-are-of-one-order.ts";
import { rightsCountedAreWithinSixtyDays } from "./item-5/rights-counted-are-within-sixty-days.ts";
import { rightsWithinSixtyDaysAreCounted } from "./item-5/rights-within-sixty-days-are-counted.ts";
import { sharerOfPowerIsNamed } from "./item-5/sharer-of-power-is-named.ts";
import { tradeHasItsPrice } from "./item-5/trade-has-its-price.ts";
import { tradesAreOfSixtyDays } from "./item-5/trades-are-of-sixty-days.ts";
import { tradesOfForm4AreTold } from "./item-5/trades-of-form-4-are-told.ts";
import { closingsAddUpToHoldings } from "./item-6/closings-add-up-to-holdings.ts";
import { derivativesAreTold } from "./item-6/derivatives-are-told.ts";
import { limitCannotBeLiftedWithinSixtyDays } from "./item-6/limit-cannot-be-lifted-within-sixty-days.ts";
import { certificationIsThatOfTheRule } from "./item-10/certification-is-that-of-the-rule.ts";
import { authorityOfTheHandIsShown } from "./signature/authority-of-the-hand-is-shown.ts";
import { certificationIsGiven } from "./signature/certification-is-given.ts";
import { eachSignatureHasTitleAndDate } from "./signature/each-signature-has-title-and-date.ts";
import { everyReportingPersonSigns } from "./signature/every-reporting-person-signs.ts";
import { namesAreThoseOfTheCover } from "./signature/names-are-those-of-the-cover.ts";
import { signaturesAreDated } from "./signature/signatures-are-dated.ts";
import { amendmentIsInTime } from "./timing/amendment-is-in-time.ts";
import { coolingOffIsKept } from "./timing/cooling-off-is-kept.ts";
import { eventIsBeforeSignature } from "./timing/event-is-before-signature.ts";
import { eventIsOnTheCalendarOfItsRule } from "./timing/event-is-on-the-calendar-of-its-rule.ts";
import { noEarlierEventWaited } from "./timing/no-earlier-event-waited.ts";
import { originalIsInTime } from "./timing/original-is-in-time.ts";
import { toldEventsHaveHappened } from "./timing/told-events-have-happened.ts";

/** Every check, in the order of the schedule. */
export const checks: readonly Check[] = [
  everyItemIsAnswered,
  filerIsNotIssuer,
  formIsTheStructuredOne,
  issuerHasItsCik,
  textsFitEdgarsFields,
  listsFitEdgarsForm,
  originalPointsBackAtNothing,
  noticePersonsAreComplete,
  everyPartIsGiven,
  switchFrom13GIsMarked,
  definedTermsAreDefined,
  formIsThatOfTheSubmission,
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
  codesAreEdgars,
  numbersAreEdgars,
  onePersonFilesUnderOneRule,
  passiveInvestorIsBelowTwenty,
  treasurySharesAreNotOutstanding,
  outstandingNumberIsRecent,
  outstandingNumberMovedForAReason,
  splitIsCarriedThrough,
  codeIsOfLetters,
  outstandingNumberIsOfAPastDay,
  issuerIsThatOfTheCover,
  classAndAddressAreThoseOfTheCover,
  addressesAgree,
  citizenshipIsThatOfTheCover,
  employerIsDescribed,
  officersAndDirectorsAreListed,
  earlierOrderIsTold,
  priceTimesSharesIsTheCost,
  sourceOfFundsIsTold,
  institutionIsMarkedUnderRuleB,
  answersAreThoseOfTheCover,
  totalIsTheSumOfItsParts,
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
  rightsCountedAreWithinSixtyDays,
  rightsWithinSixtyDaysAreCounted,
  limitOfOwnershipIsKept,
  approvalAwaitedIsNotCounted,
  tradesOfForm4AreTold,
  pricesAreOfOneOrder,
  tradesAreOfSixtyDays,
  marksHaveTheirNotes,
  closingsAddUpToHoldings,
  limitCannotBeLiftedWithinSixtyDays,
  derivativesAreTold,
  certificationIsThatOfTheRule,
  contractsOfItemSixAreFiled,
  jointFilingAgreementIsFiled,
  everyReportingPersonSigns,
  namesAreThoseOfTheCover,
  signaturesAreDated,
  eachSignatureHasTitleAndDate,
  authorityOfTheHandIsShown,
  certificationIsGiven,
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
  onePercentOfForm4WasReported,
  reportThatEndedIsNotAmended,
  followsTheFilingBefore,
  eventIsBeforeSignature,
  noEarlierEventWaited,
  originalIsInTime,
  amendmentIsInTime,
  coolingOffIsKept,
  eventIsOnTheCalendarOfItsRule,
  toldEventsHaveHappened,
  aggregateHoldsWhatForm4Says,
  outstandingIsAsReported,
  outstandingIsTheLatestReported,
  ownershipIsThatOfTheBook,
  rightsOfForm4AreCounted,
  tenPercentOwnerReportsAsInsider,
  tradesAreThoseOfForm4,
  tradesOfTenPercentOwnerAreOnForm4,
  valueIsBelowPremergerThreshold,
];
