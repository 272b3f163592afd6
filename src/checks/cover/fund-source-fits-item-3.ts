import { scheduleCitation } from "../../model/citation.ts";
import { lastNameOf, nameKey } from "../../model/person-name.ts";
import type { ReportingPerson } from "../../model/schedule.ts";
import { ALWAYS, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";
import { itemText } from "../facts/texts.ts";
import { sentences } from "../grammar/sentences.ts";
import { listed } from "../wording.ts";

export const fundSourceFitsItemThree: Check = {
  id: "cover/fund-source-fits-item-3",
  title: "The source of funds in row 4 is the one that Item 3 tells of",
  catalogue: "S07",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "row 4 of the cover page"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    award: "Row 4 of {who} says {codes}; by Item 3 some of the shares came as awards, which is OO.",
    personal: "Row 4 of {who} says PF, personal funds; the person is not an individual.",
    working: "Row 4 of {who} says WC, working capital; the person is an individual.",
  },
  why: "Row 4 sorts what Item 3 tells. Shares or options that were granted cost no funds and are OO; PF is for the money of an individual, WC for that of a business.",
  falseAlarms: [
    "several sources of which one is printed",
    "a sole proprietor's working capital",
    "a trust of an individual's own money",
  ],
  run: (schedule) => {
    const text = itemText(schedule, "3");
    const persons = schedule.reportingPersons.map((person, index) => ({
      person,
      index,
      codes: codesOf(person),
    }));
    if (persons.every(({ codes }) => !codes.length))
      return notApplicable("No cover page gives a source of funds.");
    const awards = text === null ? [] : sentences(text).filter((sentence) => AWARD.test(sentence));
    return observed([
      ...together(
        "award",
        persons.filter(
          ({ person, codes }) =>
            codes.length > 0 && !codes.includes("OO") && awards.some((told) => names(told, person)),
        ),
        awards.length > 0,
      ),
      ...together(
        "personal",
        persons.filter(({ person, codes }) => codes.includes("PF") && isOnly(person, COMPANY_TYPES)),
      ),
      ...together(
        "working",
        persons.filter(
          ({ person, codes }) => codes.length === 1 && codes.includes("WC") && isOnly(person, ["IN"]),
        ),
      ),
    ]);
  },
};

const AWARD =
  /\b(?:awarded|granted|vesting of|restricted stock units?|RSUs|stock awards?|inherit\w*|gift)\b/i;
const COMPANY_TYPES = ["CO", "BK", "IC", "BD"];

interface Concerned {
  readonly person: ReportingPerson;
  readonly index: number;
  readonly codes: readonly string[];
}

function together(
  wording: string,
  concerned: readonly Concerned[],
  readsItem = false,
): readonly Observation[] {
  if (!concerned.length) return [];
  const who = concerned.map(({ person }) => person.name);
  return [
    {
      outcome: "review",
      wording,
      values: { who: listed(who), codes: listed([...new Set(concerned.flatMap(({ codes }) => codes))]) },
      who,
      paths: [
        ...concerned.map(({ index }) => personPath(index, "fundSources")),
        ...(readsItem ? ["items.3"] : []),
      ],
      settledBy: "where the money or the shares came from",
    },
  ];
}

/** `00`, two noughts, is how some print OO. */
const codesOf = ({ fundSources }: ReportingPerson): readonly string[] =>
  fundSources
    .map((code) => code.toUpperCase().replace("00", "OO"))
    .filter((code) => /^(?:SC|BK|AF|WC|PF|OO)$/.test(code));

const isOnly = ({ types }: ReportingPerson, codes: readonly string[]): boolean =>
  types.length > 0 && types.every((type) => codes.includes(type));

/** Whether a sentence speaks of an individual by the last name. */
function names(sentence: string, person: ReportingPerson): boolean {
  const last = lastNameOf(nameKey(person.name));
  return (
    person.types.includes("IN") && last.length > 2 && new RegExp(`\\b${last}\\b`).test(sentence.toUpperCase())
  );
}
