import type { Citation } from "../../model/citation.ts";

/** A rule by which EDGAR suspends a structured submission: `edgarRule("one signature a reporting person")`. */
export const edgarRule = (rule: string): Citation => ({
  cite: `EDGAR Schedule 13D and 13G XML Technical Specification, section 7: ${rule}`,
  url: "https://www.sec.gov/submit-filings/technical-specifications",
});

/** As EDGAR compares: capitals and blanks do not count. */
export const sameToEdgar = (a: string, b: string): boolean => squeezed(a) === squeezed(b);

const squeezed = (text: string): string => text.toUpperCase().replace(/\s+/g, " ").trim();
