import { day, type Rule } from "../rule.ts";

/**
 * Release 33-11253, part II.F: Schedules 13D and 13G, their exhibits left out, are filed in an XML-based language from December 18,
 * 2024 on, under form types named SCHEDULE. From December 18, 2023 that was allowed. The older form types (SC 13D, SC 13G) are of
 * the time before.
 *
 * What counts is the day of the filing.
 */
export const structuredDataMandate: Rule<() => FormTypes> = {
  id: "regulation-s-t/xml",
  cite: {
    cite: "Release No. 33-11253, part II.F (88 FR 76896)",
    url: "https://www.federalregister.gov/citation/88-FR-76896",
  },
  title: "Schedules are filed as XML from December 18, 2024, under form types named SCHEDULE",
  alsoCalled: ["XML mandate", "structured data", "SCHEDULE 13D form type", "XML schedules"],
  versions: [
    { from: day("2024-12-18"), to: null, decide: () => ["SCHEDULE"] },
    { from: day("2023-12-18"), to: day("2024-12-18"), decide: () => ["SC", "SCHEDULE"] },
    { from: null, to: day("2023-12-18"), decide: () => ["SC"] },
  ],
  notCovered: ["a hardship exemption, of which schedules are left out"],
};

/** What form types open with: `SC 13D/A` or `SCHEDULE 13D/A`. */
export type FormTypes = readonly ("SC" | "SCHEDULE")[];
