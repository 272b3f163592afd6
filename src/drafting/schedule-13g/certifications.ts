import type { Book, ItemText } from "../../model/book.ts";

/**
 * Item 10 of Schedule 13G (17 CFR 240.13d-102): (a) of institutions, (b) of institutions outside the United States, (c) of
 * passive investors; the exempt certify nothing, so that the item does not apply to them: `null`.
 *
 * The empty text where the book does not say which rule is filed under.
 */
export function certifications({ schedule, persons }: Book, texts: readonly ItemText[]): string | null {
  switch (schedule.rule) {
    case undefined:
      return "";
    case "13d-1(d)":
      return null;
    case "13d-1(c)":
      return passive;
    case "13d-1(b)": {
      const isForeign = schedule.reportingPersons.some((id) => persons[id]?.types?.includes("FI"));
      const kind = texts.find(({ item }) => item === "3")?.text ?? null;
      return isForeign
        ? [ordinaryCourse, ...(kind === null ? [] : [foreign(kind)])].join("\n\n")
        : ordinaryCourse;
    }
  }
}

const OPENING = "By signing below I certify that, to the best of my knowledge and belief,";
const NOMINATION = "other than activities solely in connection with a nomination under § 240.14a-11.";
const NO_CONTROL =
  "were not acquired and are not held for the purpose of or with the effect of changing or influencing the control of the issuer of the securities and were not acquired and are not held in connection with or as a participant in any transaction having that purpose or effect";

const ordinaryCourse = `${OPENING} the securities referred to above were acquired and are held in the ordinary course of business and ${NO_CONTROL}, ${NOMINATION}`;

const passive = `${OPENING} the securities referred to above ${NO_CONTROL}, ${NOMINATION}`;

const foreign = (kind: string): string =>
  `${OPENING} the foreign regulatory scheme applicable to ${kind.replace(/\.$/, "")} is substantially comparable to the regulatory scheme applicable to the functionally equivalent U.S. institution(s). I also undertake to furnish to the Commission staff, upon request, information that would otherwise be disclosed in a Schedule 13D.`;
