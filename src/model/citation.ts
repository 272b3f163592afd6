/** The source of a rule: how practitioners cite it, and where it can be read. */
export interface Citation {
  /** `17 CFR 240.13d-3(d)(1)(i)`, `15 U.S.C. 78m(d)(4)`, `Schedule 13D, Item 5(a)`. */
  readonly cite: string;
  readonly url: string;
}

/**
 * A paragraph of Regulation 13D-G: `ruleCitation("13d-3(d)(1)(i)")`.
 *
 * @example
 * ruleCitation("13d-3(d)(1)(i)")
 * //=> { cite: "17 CFR 240.13d-3(d)(1)(i)", url: "https://www.ecfr.gov/current/title-17/section-240.13d-3" }
 */
export function ruleCitation(paragraph: string): Citation {
  const section = /^[^(]+/.exec(paragraph)?.[0] ?? paragraph;
  return {
    cite: `17 CFR 240.${paragraph}`,
    url: `https://www.ecfr.gov/current/title-17/section-240.${section}`,
  };
}

/** An item, instruction or row of the form itself: `scheduleCitation("13D", "Item 5(b)")`. */
export function scheduleCitation(schedule: "13D" | "13G", part: string): Citation {
  const section = schedule === "13D" ? "240.13d-101" : "240.13d-102";
  return {
    cite: `Schedule ${schedule} (17 CFR ${section}), ${part}`,
    url: `https://www.ecfr.gov/current/title-17/section-${section}`,
  };
}

/** A paragraph of the Exchange Act: `statuteCitation("13(d)(4)", "15 U.S.C. 78m(d)(4)")`. */
export function statuteCitation(section: string, code: string): Citation {
  return {
    cite: `Exchange Act §${section}, ${code}`,
    url: "https://www.law.cornell.edu/uscode/text/15/78m",
  };
}
