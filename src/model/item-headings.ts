/**
 * The items of a schedule's form by number, in order, each with its heading: 1 to 7 of Schedule 13D (17 CFR
 * 240.13d-101), 1 to 10 of Schedule 13G (17 CFR 240.13d-102).
 *
 * @example
 * itemHeadings("13D")["2"] //=> "Identity and Background"
 */
export const itemHeadings = (kind: "13D" | "13G"): Readonly<Record<string, string>> =>
  kind === "13D" ? headings13D : headings13G;

const headings13D: Readonly<Record<string, string>> = {
  1: "Security and Issuer",
  2: "Identity and Background",
  3: "Source and Amount of Funds or Other Consideration",
  4: "Purpose of Transaction",
  5: "Interest in Securities of the Issuer",
  6: "Contracts, Arrangements, Understandings or Relationships With Respect to Securities of the Issuer",
  7: "Material to Be Filed as Exhibits",
};

const headings13G: Readonly<Record<string, string>> = {
  1: "Issuer",
  2: "Filing Person",
  3: "If this statement is filed pursuant to §§ 240.13d-1(b) or 240.13d-2(b) or (c), check whether the person filing is a:",
  4: "Ownership",
  5: "Ownership of 5 Percent or Less of a Class",
  6: "Ownership of More than 5 Percent on Behalf of Another Person",
  7: "Identification and Classification of the Subsidiary Which Acquired the Security Being Reported on by the Parent Holding Company or Control Person",
  8: "Identification and Classification of Members of the Group",
  9: "Notice of Dissolution of Group",
  10: "Certifications",
};
