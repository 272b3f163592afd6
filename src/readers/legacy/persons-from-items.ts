import type { Place } from "../../base/place.ts";
import type { Problem } from "../../base/problem.ts";
import { emptyReportingPerson } from "../../model/empty-schedule.ts";
import type { ReportingPerson } from "../../model/schedule.ts";
import type { BodyOfSchedule } from "../body/index.ts";
import { amountIn } from "../cover/amount.ts";
import { type Answer, type Answered, answerOf, placeOf } from "../cover/answer.ts";
import { percentIn } from "../cover/percent.ts";
import { nameIn } from "../cover/person-name.ts";
import { piecesOf } from "../cover/piece.ts";
import type { CoverProblem } from "../cover/problems.ts";
import { type Line, sourceEnd, sourceStart } from "../layout/line.ts";
import type { PlaceTable } from "../place-table.ts";
import type { SourceDocument } from "../source.ts";
import { amountsInProse } from "./amounts-in-prose.ts";
import { AMOUNTS, type Amount, type Amounts } from "./said-amounts.ts";

export interface PersonsRead {
  readonly persons: readonly ReportingPerson[];
  readonly problems: readonly Problem[];
}

/**
 * The reporting persons of a filing without cover pages, old letters most of them: named by Item 2(a) of Schedule 13G,
 * otherwise by who signs. What Item 4 of Schedule 13G or Item 5 of Schedule 13D says of shares is taken where there is
 * one person only: whose the numbers are cannot be told otherwise.
 */
export function personsFromItems(
  document: SourceDocument,
  lines: readonly Line[],
  body: BodyOfSchedule,
  places: PlaceTable,
  form: "13D" | "13G",
): PersonsRead {
  const names = namesOf(document, lines, body, places, form);
  const persons = names.map(({ name, place }, index): ReportingPerson => {
    if (place) places[`reportingPersons.${index}.name`] = place;
    return { ...emptyReportingPerson, name };
  });
  const [only] = persons;
  if (!only || persons.length > 1) return { persons, problems: persons.flatMap(notSaid) };
  const item = itemAnswer(lines, places, form === "13G" ? "4" : "5");
  const amounts = form === "13G" ? amountsOfItem4(item.text) : amountsInProse(item.text);
  const said: Partial<Record<Amount, string>> = {};
  for (const [field, found] of Object.entries(amounts) as [Amount, Answered<string>][]) {
    said[field] = found.value;
    const place = placeOf(document.lines, item, found.start, found.end);
    if (place) places[`reportingPersons.0.${field}`] = place;
  }
  const person = { ...only, ...said };
  return { persons: [person], problems: notSaid(person) };
}

/** A problem for each number that the items do not give. */
function notSaid(person: ReportingPerson): readonly Problem[] {
  const code: CoverProblem = "cover/not-in-the-items";
  return AMOUNTS.filter((field) => person[field] === null).map((field) => {
    const message = `there is no cover page, and the items do not say the ${field} of ${person.name} alone`;
    return { code, message, place: null };
  });
}

function namesOf(
  document: SourceDocument,
  lines: readonly Line[],
  body: BodyOfSchedule,
  places: Readonly<PlaceTable>,
  form: "13D" | "13G",
): readonly { name: string; place: Place | null }[] {
  if (form === "13G") {
    const item = itemAnswer(lines, places, "2");
    const caption = /name\s{1,9}of\s{1,9}persons?(?:\(s\))?\s{1,9}filing[\s:.-]{0,20}/i.exec(item.text);
    const from = caption ? caption.index + caption[0].length : 0;
    const until = /\n[^\n]{0,20}(?:\(?b\)|address)/i.exec(item.text.slice(from))?.index ?? 0;
    const found = caption ? nameIn(item.text.slice(from, from + until)) : null;
    if (found)
      return [
        { name: found.value, place: placeOf(document.lines, item, from + found.start, from + found.end) },
      ];
  }
  const seen = new Set<string>();
  const signers = body.signatures.flatMap(({ name, by, title }, index) => {
    const isForAnother = by === null && title !== null;
    if (name === "" || isForAnother || seen.has(name.toUpperCase())) return [];
    seen.add(name.toUpperCase());
    return [{ name, place: places[`signatures.${index}.name`] ?? null }];
  });
  return signers.length > 0 ? signers : filedBy(document, places["history.text"] ?? null);
}

const FILED_BY =
  /\bfiled\s{1,9}(?:with\s[^.]{0,80}?\s)?(?:by|on\s{1,9}behalf\s{1,9}of)\s{1,9}([A-Z][\w&.'’-]{0,30}(?:,?\s{1,9}(?:[A-Z&][\w&.'’-]{0,30}|of|and|the)){0,8}?)(?=,?\s{1,9}(?:on|with|dated|relating|\(|in)\b|\s{0,4}\()/;

/** "The Schedule 13D filed by Alder Co. on January 3, 1994 is hereby amended": who filed it before files it now. */
function filedBy(
  document: SourceDocument,
  history: Place | null,
): readonly { name: string; place: Place | null }[] {
  const match = history ? FILED_BY.exec(document.text.slice(history.start, history.end)) : null;
  const printed = match?.[1];
  if (!history || !match || printed === undefined || /undersigned|reporting\s+person/i.test(printed))
    return [];
  const start = history.start + match.index + match[0].lastIndexOf(printed);
  const name = printed.replace(/\s+/g, " ");
  return [{ name, place: document.lines.placeOf(start, start + printed.length) }];
}

/** The lines of an item as one text of which every stretch has its place. */
function itemAnswer(lines: readonly Line[], places: Readonly<PlaceTable>, item: string): Answer {
  const place = places[`items.${item}.text`];
  if (!place) return answerOf([]);
  const stretches = lines.flatMap((line, index) => {
    if (line.text === "" || sourceStart(line, 0) >= place.end) return [];
    if (sourceEnd(line, line.text.length) <= place.start) return [];
    return piecesOf(line, index).map((piece) => ({ piece, from: piece.start }));
  });
  return answerOf(stretches);
}

const CAPTIONS_OF_ITEM_4: readonly (readonly [Amount, RegExp])[] = [
  ["aggregateAmountOwned", /amount\s{1,9}beneficially\s{1,9}owned/i],
  ["percentOfClass", /percent(?:age)?\s{1,9}of\s{1,9}(?:the\s)?class/i],
  [
    "soleVotingPower",
    /sole\s{1,9}(?:power\s{1,9}to\s{1,9}vote(?:\s{1,9}or\s{1,9}(?:to\s{1,9})?direct\s{1,9}the\s{1,9}vote)?|voting\s{1,9}power)/i,
  ],
  [
    "sharedVotingPower",
    /shared?\s{1,9}(?:power\s{1,9}to\s{1,9}vote(?:\s{1,9}or\s{1,9}(?:to\s{1,9})?direct\s{1,9}the\s{1,9}vote)?|voting\s{1,9}power)/i,
  ],
  [
    "soleDispositivePower",
    /sole\s{1,9}(?:power\s{1,9}to\s{1,9}dispose(?:\s{1,9}or\s{1,9}(?:to\s{1,9})?direct\s{1,9}(?:the\s{1,9})?disposition)?(?:\s{1,9}of)?|dispositive\s{1,9}power)/i,
  ],
  [
    "sharedDispositivePower",
    /shared?\s{1,9}(?:power\s{1,9}to\s{1,9}dispose(?:\s{1,9}or\s{1,9}(?:to\s{1,9})?direct\s{1,9}(?:the\s{1,9})?disposition)?(?:\s{1,9}of)?|dispositive\s{1,9}power)/i,
  ],
];
const NEXT = /\n[^\n]{0,12}\((?:b|c|i{1,3}|iv)\)|\n\s{0,9}(?:sole|shared)\s/i;

/** Item 4 of Schedule 13G: each answer stands after its caption, before the next letter. */
function amountsOfItem4(text: string): Amounts {
  const amounts: Partial<Record<Amount, Answered<string>>> = {};
  for (const [field, caption] of CAPTIONS_OF_ITEM_4) {
    const match = caption.exec(text);
    if (!match) continue;
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + 400);
    const answer = rest.slice(0, NEXT.exec(rest)?.index ?? rest.length);
    const found = field === "percentOfClass" ? percentIn(answer) : amountIn(answer);
    if (found) amounts[field] = { ...found, start: from + found.start, end: from + found.end };
  }
  return amounts;
}
