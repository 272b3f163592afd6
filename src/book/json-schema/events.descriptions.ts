/** What the keys about events, reports, prices and arrangements mean. */
export const events: Readonly<Record<string, string>> = {
  outstanding: "Reports of the shares outstanding; the latest that is not after the date is used.",
  "outstanding.class": "The id of the class.",
  "outstanding.on": "As of which day.",
  "outstanding.shares": "The number of shares outstanding.",
  "outstanding.held-by-issuer": "Of these, held by or for the issuer or its subsidiaries.",
  "outstanding.source": "The report: Form 10-Q for the quarter ended June 30, 2024.",
  prices: "Average market prices that conversion prices ask for, exactly or as bounds.",
  "prices.average": "The name of the average, as the contract has it: volume-weighted average.",
  "prices.security": "The id of the class.",
  "prices.trading-days": "Over how many trading days it runs.",
  "prices.on": "The day that it is taken on.",
  "prices.price": "The average itself, in dollars.",
  "prices.at-least": "It was at least so much, where it is not known exactly.",
  "prices.at-most": "It was at most so much, where it is not known exactly.",
  transactions: "All that added to a holding or took from it, in any order.",
  "transactions.on": "The trade date.",
  "transactions.person": "The id of the holder.",
  "transactions.kind":
    "opening-balance, purchase, grant, vesting, exercise, conversion and receipt add; sale, delivery, gift, forfeiture, expiry and repayment take.",
  "transactions.security": "The id of the security.",
  "transactions.quantity": "How many, without a sign: the kind says the direction.",
  "transactions.uses": "What is given up for it: the options exercised, the preferred shares converted.",
  "uses.security": "The id of what is given up.",
  "uses.quantity": "How much of it.",
  "transactions.price": "Dollars a share.",
  "transactions.amount": "Dollars in all.",
  "transactions.how": "Where and how it was effected, for Item 5(c): open market purchase.",
  "transactions-from":
    "More transactions, from files beside the book: trades.csv, trades.xlsx, trades.xlsx#Sheet. See docs/book.md for their columns.",
  balances: "What the transactions must come to on a day; the book is refused where they do not.",
  "balances.on": "At the close of which day.",
  "balances.person": "The id of the holder.",
  "balances.security": "The id of the security.",
  "balances.quantity": "How many the person holds then.",
  splits: "Splits and reverse splits; what is written before one stays as written and is adjusted.",
  "splits.security": "The id of the class.",
  "splits.on": "The day from whose opening it takes effect.",
  "splits.ratio": "New shares for old: 1-for-25 for a reverse split, 2-for-1 for a split.",
  "splits.fractions": "What becomes of a fraction of a share: down (cash in lieu), up, nearest or kept.",
  changes:
    "Facts that a Schedule 13D sets forth beside what is owned and that changed: plans, financing, contracts.",
  "changes.on": "The day of the change.",
  "changes.item":
    "The item that tells of it: 1 (issuer), 2 (persons), 3 (funds), 4 (plans and proposals) or 6 (contracts).",
  "changes.what": "What changed, in a few words.",
  "changes.persons": "The ids of the persons whose schedule tells of it; all that report, where not given.",
  "changes.material":
    "Whether the change is material, so that an amendment is due; left out while nobody has decided.",
  arrangements:
    "Powers over shares by contract, and shares that the law may not count for the person that has them.",
  "arrangements.kind":
    "power (a proxy or voting agreement), pledge, underwriting, record-holder or revocable (a trust).",
  "arrangements.holder": "The id of the person that holds the shares.",
  "arrangements.security": "The id of the shares.",
  "arrangements.quantity": "How many of them; all that the holder has, where not given.",
  "arrangements.person":
    "The id of the person that has, or would have, the power: the proxy, the pledgee, the settlor.",
  "arrangements.voting": "The power to vote: shared with the holder, sole (the holder has none), or none.",
  "arrangements.dispositive":
    "The power to dispose: shared with the holder, sole (the holder has none), or none.",
  "arrangements.written": "Whether the pledge agreement is in writing.",
  "arrangements.ordinary-course":
    "Whether the pledgee took the pledge in the ordinary course of its business.",
  "arrangements.bona-fide":
    "Whether the pledge is bona fide and without the purpose of changing or influencing control.",
  "arrangements.institution": "Whether the pledgee is of a kind that Rule 13d-1(b)(1)(ii) names.",
  "arrangements.power-before-default": "Whether the pledgee may vote or dispose before a default.",
  "arrangements.default-declared":
    "When all formal steps to declare a default were taken and it was decided to use the power.",
  "arrangements.acquired": "When the underwriter acquired the shares: its forty days run from then.",
  "arrangements.firm-commitment": "Whether it was a firm commitment underwriting.",
  "arrangements.good-faith": "Whether the shares were acquired through participation in good faith.",
  "arrangements.registered": "Whether the offering is registered under the Securities Act.",
  "arrangements.solely-of-record":
    "Whether it is the owner for no other reason than that it is the record holder.",
  "arrangements.exchange-member": "Whether it is a member of a national securities exchange.",
  "arrangements.ends-by-itself":
    "Whether the trust or account ends by itself, so that the person gets the shares.",
  exhibits: "The exhibits of Item 7.",
  "exhibits.number": "The exhibit's number: 99.1.",
  "exhibits.description": "What it is.",
  "exhibits.kind":
    "joint-filing-agreement, power-of-attorney or contract, where the schedule makes something of it.",
  "exhibits.file": "The document, a .htm, .txt or .pdf file beside the book.",
  "exhibits.incorporated-from":
    "The earlier filing that has it: Exhibit 10.1 of Form 8-K filed with the SEC on December 23, 2019.",
};
