import { atLeast, moreThan, type Rational, rational } from "../base/rational.ts";

/** Another body of law that a percent may touch: flagged for counsel, and not decided here. */
export interface AdjacentRegime {
  readonly code: string;
  readonly name: string;
  readonly reached: "more than" | "at least";
  readonly percent: Rational;
  readonly why: string;
  readonly cite: string;
  /** It is of classes alone that Rule 13d-1(i)(1) covers. */
  readonly onlyCovered?: boolean;
}

export const adjacentRegimes: readonly AdjacentRegime[] = [
  {
    code: "NOL_4_9",
    name: "poison pills that protect tax losses",
    reached: "at least",
    percent: rational(49, 10),
    why: "Such pills are set off at 4.9% or 4.99%, by ownership under tax law and not under Rule 13d-3.",
    cite: "Internal Revenue Code §382; the issuer's rights plan",
  },
  {
    code: "HSR_CHECK",
    name: "premerger notification",
    reached: "more than",
    percent: rational(5),
    why: "Voting securities worth more than the threshold of the year ($133.9 million from February 17, 2026) may need notification before they are bought; what is solely for investment is exempt up to 10%.",
    cite: "Hart-Scott-Rodino Act, 15 U.S.C. 18a; 16 CFR 802.9",
  },
  {
    code: "13F_CHECK",
    name: "Form 13F",
    reached: "more than",
    percent: rational(5),
    why: "A manager with discretion over $100 million of listed securities at a month's end reports its holdings each quarter.",
    cite: "Exchange Act §13(f), 15 U.S.C. 78m(f)",
  },
  {
    code: "SECTION16_10PCT",
    name: "section 16",
    reached: "more than",
    percent: rational(10),
    why: "An owner of more than 10%, counted as under Rule 13d-3, files Form 3 within ten days and Form 4 within two business days of each trade, and owes the issuer short-swing profits. Institutions may be counted otherwise.",
    cite: "Exchange Act §16, 15 U.S.C. 78p; 17 CFR 240.16a-1(a)(1)",
    onlyCovered: true,
  },
  {
    code: "PILL_10",
    name: "poison pills",
    reached: "at least",
    percent: rational(10),
    why: "Rights plans are set off at 10, 15 or 20%, many by ownership under Rule 13d-3 with derivatives and concerted action added.",
    cite: "the issuer's rights plan",
  },
  {
    code: "DGCL203_15",
    name: "Delaware's business combination law",
    reached: "at least",
    percent: rational(15),
    why: "Who comes to own 15% of the votes of a Delaware corporation without its board's approval may not merge with it for three years.",
    cite: "Delaware General Corporation Law §203",
  },
  {
    code: "EXCHANGE_20PCT",
    name: "stockholder approval under exchange rules",
    reached: "at least",
    percent: rational(20),
    why: "An issuance of 20% or more, or one that changes control, may need the approval of the issuer's stockholders.",
    cite: "Nasdaq Rule 5635; NYSE American Company Guide §§711-713; NYSE Listed Company Manual 312.03",
  },
  {
    code: "CONTROL_50",
    name: "majority control",
    reached: "more than",
    percent: rational(50),
    why: "A majority may make the issuer a controlled company and its owner an affiliate in every respect.",
    cite: "17 CFR 240.12b-2; exchange rules on controlled companies",
  },
];

/** The regimes that a percent of a class reaches; the class is one that Rule 13d-1(i)(1) covers where nothing else is said. */
export const regimesReached = (percent: Rational, isCovered = true): readonly AdjacentRegime[] =>
  adjacentRegimes.filter(
    ({ reached, percent: limit, onlyCovered }) =>
      (isCovered || !onlyCovered) &&
      (reached === "more than" ? moreThan(percent, limit) : atLeast(percent, limit)),
  );
