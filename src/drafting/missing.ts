import type { Book } from "../model/book.ts";
import { itemHeadings } from "../model/item-headings.ts";
import type { Schedule } from "../model/schedule.ts";

/** Something that the draft lacks because nobody gave it, and where to write it. Nothing is invented in its stead. */
export interface Missing {
  readonly what: string;
  readonly writeIn: string;
  /** The value of the Schedule that is missing, where it is one. */
  readonly path?: string;
}

/** What the book itself leaves out that every schedule of its form gives. */
export function missingFacts(
  { file, issuer, schedule, securities, persons }: Book,
  items: Schedule["items"],
  isAmendment: boolean,
): readonly Missing[] {
  const isForeignInstitution =
    schedule.form === "13G" &&
    schedule.rule === "13d-1(b)" &&
    schedule.reportingPersons.some((id) => persons[id]?.types?.includes("FI"));
  const security = securities[schedule.class];
  return [
    issuer.cik === undefined && {
      what: "the issuer's CIK",
      writeIn: `${file}, issuer.cik`,
      path: "issuer.cik",
    },
    issuer.address === undefined && {
      what: "the issuer's address",
      writeIn: `${file}, issuer.address`,
      path: "issuer.address",
    },
    security?.kind === "common" &&
      security.cusip === undefined && {
        what: "the CUSIP of the class",
        writeIn: `${file}, securities.${schedule.class}.cusip`,
        path: "issuer.cusips",
      },
    schedule.event === undefined && {
      what: "the date of the event that requires the filing",
      writeIn: `${file}, schedule.event`,
      path: "eventDate",
    },
    schedule.signed === undefined && {
      what: "the date of the signatures",
      writeIn: `${file}, schedule.signed`,
    },
    isAmendment &&
      schedule.amendment === undefined && {
        what: "the number of the amendment",
        writeIn: `${file}, schedule.amendment; or name the previous filing with --previous`,
        path: "amendmentNumber",
      },
    isAmendment &&
      schedule.previousAccessionNumber === undefined && {
        what: "the accession number of the previous filing",
        writeIn: `${file}, schedule.previous-accession-number`,
        path: "previousAccessionNumber",
      },
    schedule.form === "13G" &&
      schedule.rule === undefined && {
        what: "the rule under which the Schedule 13G is filed",
        writeIn: `${file}, schedule.rule`,
        path: "rules",
      },
    isForeignInstitution &&
      items["3"]?.parts.otherTypeOfPersonFiling === undefined && {
        what: "Item 3: the kind of institution outside the United States",
        writeIn: `items/item-3.md beside ${file}`,
      },
    schedule.notices === undefined &&
      schedule.form === "13D" && { what: "who receives notices", writeIn: `${file}, schedule.notices` },
  ].filter((entry) => entry !== false);
}

/** The days of the earlier filings that the sentence on them lacks. */
export function missingHistory({ file }: Book, history: Schedule["history"]): readonly Missing[] {
  return history === null || history.originallyFiled !== null
    ? []
    : [
        {
          what: "the day on which the Schedule 13D was first filed",
          writeIn: `${file}, schedule.filed-before`,
          path: "history",
        },
      ];
}

/** The items without words: an original, and every Schedule 13G, answers each item, an amendment of 13D those that changed. */
export function missingItems(
  book: Book,
  items: Schedule["items"],
  unchanged: readonly string[],
  isAmendment: boolean,
): readonly Missing[] {
  const { form } = book.schedule;
  const lettered = [
    ["2", "d"],
    ["2", "e"],
    ["5", "d"],
  ] as const;
  const parts =
    form === "13D" ? lettered.filter(([item, letter]) => items[item] && !items[item].parts[letter]) : [];
  const whole =
    isAmendment && form === "13D"
      ? []
      : Object.keys(itemHeadings(form)).filter((number) => !items[number] && !unchanged.includes(number));
  return [
    ...parts.map(([item, letter]) => ({
      what: `Item ${item}(${letter})`,
      writeIn: `items/item-${item}.md beside ${book.file}, a paragraph that opens with (${letter})`,
    })),
    ...whole.map((item) => ({ what: `Item ${item}`, writeIn: whereToWrite(item, book) })),
  ];
}

/** Item 3 and 10 of Schedule 13G follow from the rule and the persons' types. */
function whereToWrite(item: string, { file, schedule }: Book): string {
  if (schedule.form === "13G" && (item === "3" || item === "10")) {
    return schedule.rule === undefined
      ? `${file}, schedule.rule`
      : `${file}, types of the persons (BD, BK, IC, IV, IA, EP, HC, SA, CP or FI)`;
  }
  return `items/item-${item}.md beside ${file}`;
}
