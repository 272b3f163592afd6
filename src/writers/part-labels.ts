/**
 * What stands before a part of an item that the form gives no letter: its name in the structured schedules, and the
 * words for it. Parts under a letter are printed with their letter.
 */
export const partLabels: Readonly<Record<string, string>> = {
  securityTitle: "Title of class of securities",
  issuerName: "Name of issuer",
  issuerPrincipalAddress: "Address of issuer's principal executive offices",
  issuerPrincipalExecutiveOfficeAddress: "Address of issuer's principal executive offices",
  commentText: "Comment",
  "c(i)": "(i) Sole power to vote or to direct the vote",
  "c(ii)": "(ii) Shared power to vote or to direct the vote",
  "c(iii)": "(iii) Sole power to dispose or to direct the disposition of",
  "c(iv)": "(iv) Shared power to dispose or to direct the disposition of",
};

/** The item's parts as texts to print, each with its letter or label before it. */
export function labelledParts(parts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(parts).map(([key, text]) => {
    if (/^[a-z]$/.test(key)) return `(${key}) ${text}`;
    const label = partLabels[key];
    return label === undefined ? text : `${label}: ${text}`;
  });
}
