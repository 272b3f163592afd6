/** What the keys about securities, contracts and their terms mean. */
export const securities: Readonly<Record<string, string>> = {
  exercisable:
    "When it can be exercised or converted: { from: … }, or { no-later-than: … } where the day itself is not known.",
  "exercisable.from": "The first day on which it can be exercised or converted.",
  "exercisable.no-later-than":
    "A day by which it can be exercised at the latest, where the day itself is not known.",
  securities:
    "Every class of shares, and every security or contract that gives a right to shares, each under an id of your own.",
  "securities.*.kind":
    "What it is: common (a class of shares), depositary-shares, or a right such as option or warrant.",
  "securities.*.title": "The title, as the cover page or the contract has it.",
  "securities.*.short-title": "What the text calls it after the first mention: Common Stock.",
  "securities.*.cusip": "The CUSIP number.",
  "securities.*.votes": "Votes a share: 1 where not given, 0 for a class without votes.",
  "securities.*.registered":
    "The time in which the class is registered under Section 12, or otherwise one that Rule 13d-1(i)(1) covers; all time, where not given.",
  "registered.from": "The first day of the registration.",
  "registered.until": "The first day on which it is registered no longer.",
  "securities.*.converts-into": "Another class, into which the holder may convert this one.",
  "converts-into.class": "The id of that class.",
  "converts-into.shares-per-unit": "Shares of that class for each of this; 1 where not given.",
  "securities.*.of": "The id of the class that is deposited.",
  "securities.*.shares-per-unit": "Shares for each unit held or exercised; 1 where not given.",
  "securities.*.into": "The id of the class that it is exercised for, converts into or refers to.",
  "securities.*.strike": "Dollars a share to pay on exercise.",
  "securities.*.exercise":
    "How it is exercised: in cash, cashless at the holder's choice, net only, or pre-funded.",
  "securities.*.settlement": "How a swap or forward is settled: in shares, in cash, or as the holder elects.",
  "securities.*.stated-value":
    "Dollars that convert for each unit; 1 for a note, whose unit is a dollar of principal.",
  "securities.*.conversion-price":
    "Dollars a share: a number, a percent of an average, the greater or lesser of several, or steps by date.",
  "price.greater-of": "The greatest of several prices.",
  "price.lesser-of": "The least of several prices.",
  "price.percent": "A percent of an average market price: 95 for 95%.",
  "price.of": "The average, by the name it has under prices.",
  "price.trading-days": "Over how many trading days the average runs.",
  "price.on": "The day that the average is taken on; the day that is computed for, where not given.",
  "price.steps": "Prices that follow each other in time.",
  "price.steps.from": "From which day the price holds.",
  "price.steps.price": "The price from that day.",
  "securities.*.accrues": "Interest or dividends that accrue and convert with the principal.",
  "accrues.percent": "Percent a year, simple.",
  "accrues.from": "From which day it accrues.",
  "accrues.days-in-year": "The days of a year by the contract: 360 or 365.",
  "securities.*.rounding": "What becomes of a fraction of a share: down where not given.",
  "securities.*.vesting":
    "When parts of a grant become exercisable or are delivered, in place of exercisable.",
  "vesting.on": "The day on which the part vests.",
  "vesting.percent": "The part, as a percent of the grant.",
  "vesting.quantity": "The part, in units.",
  "securities.*.settles": "The day of delivery, where units are delivered later than they vest.",
  "securities.*.expires": "The last day on which it can be exercised.",
  "securities.*.exchange-cap":
    "An exchange's limit on the shares that may be issued before stockholders approve.",
  "exchange-cap.exchange": "The exchange: NYSE American, Nasdaq.",
  "exchange-cap.percent": "The limit as a percent: 19.99.",
  "exchange-cap.shares": "The whole number of shares that the limit came to.",
  "exchange-cap.shared-as": "A name that several securities under one limit share.",
  "exchange-cap.approved": "The day of the approval, after which the limit no longer holds.",
  "securities.*.conditions": "What must happen before it can be exercised at all.",
  "conditions.what": "What must happen.",
  "conditions.satisfied": "The day on which it happened.",
  "conditions.holder-controls": "Whether the holder, or those who act with it, can bring it about.",
  "securities.*.blocker":
    "The contract's limit on what its holder may come to own: a beneficial ownership limitation.",
  "blocker.percent": "The limit as a percent of the class: 4.99, 9.99, 19.99.",
  "blocker.notice-days":
    "Days of notice after which the holder may raise or waive it; it cannot, where not given.",
  "blocker.raised": "Notices given.",
  "blocker.raised.notice": "The day of the notice.",
  "blocker.raised.percent": "The limit that the notice asks for.",
  "securities.*.shares":
    "new: the issuer is yet to issue them; outstanding: they are issued and come from another holder.",
  "securities.*.control-purpose":
    "Whether it was acquired with the purpose or effect of changing or influencing control: then the 60 days do not matter.",
  "securities.*.terms-as-of":
    "The day whose shares and prices the terms are written in; splits after it adjust them.",
  "exercise-order":
    "In which order a holder uses its rights where a limit lets it use some only: ids of securities.",
};
