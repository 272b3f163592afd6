/** A kind of institution that Item 3 of Schedule 13G asks for: its letter, EDGAR's code, and the form's words. */
export interface Institution {
  readonly letter: string;
  readonly code: string;
  readonly words: string;
}

const institution = (letter: string, code: string, words: string): Institution => ({ letter, code, words });

export const institutions: readonly Institution[] = [
  institution("a", "BD", "Broker or dealer registered under section 15 of the Act (15 U.S.C. 78o)"),
  institution("b", "BK", "Bank as defined in section 3(a)(6) of the Act (15 U.S.C. 78c)"),
  institution("c", "IC", "Insurance company as defined in section 3(a)(19) of the Act (15 U.S.C. 78c)"),
  institution(
    "d",
    "IV",
    "Investment company registered under section 8 of the Investment Company Act of 1940 (15 U.S.C. 80a-8)",
  ),
  institution("e", "IA", "An investment adviser in accordance with § 240.13d-1(b)(1)(ii)(E)"),
  institution(
    "f",
    "EP",
    "An employee benefit plan or endowment fund in accordance with § 240.13d-1(b)(1)(ii)(F)",
  ),
  institution(
    "g",
    "HC",
    "A parent holding company or control person in accordance with § 240.13d-1(b)(1)(ii)(G)",
  ),
  institution(
    "h",
    "SA",
    "A savings association as defined in section 3(b) of the Federal Deposit Insurance Act (12 U.S.C. 1813)",
  ),
  institution(
    "i",
    "CP",
    "A church plan that is excluded from the definition of an investment company under section 3(c)(14) of the Investment Company Act of 1940 (15 U.S.C. 80a-3)",
  ),
  institution("j", "FI", "A non-U.S. institution in accordance with § 240.13d-1(b)(1)(ii)(J)"),
  institution("k", "OO", "Group, in accordance with § 240.13d-1(b)(1)(ii)(K)"),
];
