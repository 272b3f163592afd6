import { longDate, type PlainDate } from "../../base/plain-date.ts";
import { scheduleCitation } from "../../model/citation.ts";
import type { Exhibit } from "../../model/schedule.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { dayOfFiling } from "../facts/day-of-filing.ts";
import { itemText } from "../facts/texts.ts";
import { type AgreementMention, agreementsIn } from "../grammar/agreements.ts";
import { datesIn } from "../grammar/dates.ts";
import { listed } from "../wording.ts";

export const contractsOfItemSixAreFiled: Check = {
  id: "exhibit/contracts-of-item-6-are-filed",
  title: "The written contracts that Item 6 tells of are exhibits",
  catalogue: "S22",
  severity: "required",
  cite: scheduleCitation("13D", "Item 7"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "Item 6 tells of {contracts}; no exhibit of that name and date is listed.",
    twice: "Two exhibits bear the number {number}.",
  },
  why: "Item 7 asks for copies of the written agreements that Item 6 discloses on voting, transfer, options and the like. A contract told of and not listed is one that a reader cannot look up.",
  falseAlarms: [
    "a contract filed with an earlier amendment",
    "a contract told of and ended",
    "a contract that Item 7 does not name, such as a swap",
  ],
  run: (schedule) => {
    const text = itemText(schedule, "6");
    if (!schedule.exhibits.length) return notApplicable("No exhibits are listed.");
    const signed = dayOfFiling(schedule)?.on ?? null;
    const unlisted = distinct(agreementsIn(text ?? "").map((one) => withoutLaterDate(one, signed))).filter(
      (agreement) => !isListed(agreement, schedule.exhibits),
    );
    const numbers = schedule.exhibits.flatMap(({ number }) => number ?? []);
    const twice = [...new Set(numbers.filter((number, i) => numbers.indexOf(number) < i))];
    return observed([
      ...twice.map((number) => ({
        outcome: "review" as const,
        wording: "twice",
        values: { number },
        stated: number,
        paths: ["exhibits", "items.7"],
        settledBy: "which of the two is meant",
      })),
      ...(unlisted.length
        ? [
            {
              outcome: "review" as const,
              values: { contracts: listed(unlisted.map(inWords)) },
              stated: listed(unlisted.map(inWords)),
              paths: ["items.6", "items.7"],
              settledBy: "a copy as exhibit, or where one was filed before",
            },
          ]
        : []),
    ]);
  },
};

/** A day after the signatures is a slip, of which another check speaks: what is meant is a contract of any day. */
const withoutLaterDate = (agreement: AgreementMention, signed: PlainDate | null): AgreementMention =>
  signed !== null && agreement.date !== null && agreement.date > signed
    ? { ...agreement, date: null }
    : agreement;

const inWords = ({ kind, date }: AgreementMention): string =>
  `a ${kind}${date ? ` of ${longDate(date)}` : ""}`;

function distinct(agreements: readonly AgreementMention[]): readonly AgreementMention[] {
  return agreements.filter(
    (one, i) => agreements.findIndex((other) => other.kind === one.kind && other.date === one.date) === i,
  );
}

function isListed({ kind, date }: AgreementMention, exhibits: readonly Exhibit[]): boolean {
  const words = kind.split(" ").slice(-2).join(" ");
  const short = kind.split(" ").slice(0, -1).join(" ");
  return exhibits.some(({ description }) => {
    const plain = description.toLowerCase();
    return (plain.includes(words) || plain.includes(short)) && fitsDate(date, description);
  });
}

/** An exhibit without a date of its own may be of any. */
function fitsDate(date: PlainDate | null, description: string): boolean {
  const own = description.split(/\(?incorporated/i)[0] ?? description;
  const dates = datesIn(own);
  return date === null || dates.length === 0 || dates.some((mention) => mention.date === date);
}
