import fc from "fast-check";
import { dateFrom, type PlainDate } from "../../base/plain-date.ts";
import type { ScheduleKind } from "../../model/cover-rows.ts";
import { emptyItem, emptyReportingPerson, emptySchedule } from "../../model/empty-schedule.ts";
import type {
  Exhibit,
  Footnote,
  Item,
  NoticePerson,
  ReportingPerson,
  Schedule,
  Signature,
} from "../../model/schedule.ts";

const FIRST = ["Harbor", "Linden", "Quarry", "Sable", "Thistle", "Umber", "Verbena", "Wren"];
const SECOND = ["Bridge", "Hill", "Mill", "Point", "Street", "Water"];
const LAST = ["Capital, LP", "Partners LLC", "Holdings, Inc.", "Master Fund, Ltd.", "Family Trust", "& Co."];
const PEOPLE = ["Ines Duarte", "Émilie Finch", "Tobias O. Lindqvist", "Orla Whitcombe", "Pia St. Clair III"];
const PLACES = ["Delaware", "Cayman Islands", "Sweden", "Ontario, Canada", "United States of America"];
const CLAUSES = [
  "The Fund bought the Shares for investment",
  "the Reporting Persons may change their minds",
  "it paid $1,250,000.50 from working capital",
  "Ms. Finch manages the “Fund” & advises others",
  "under § 240.13d-1(a) no other person is named",
  "on March 3, 2025 the Issuer signed an agreement",
  "they say that a < b but c > d",
  "that is 5.1% of the class — no more",
];
const TITLES = ["Managing Member", "Chief Financial Officer", "General Counsel", "Authorized Signatory"];
const EXHIBITS = [
  "Joint Filing Agreement",
  "Cooperation Agreement",
  "Power of Attorney",
  "Letter to the Board",
];

const ITEM_2 = [
  ["This statement is filed by each of the Reporting Persons.", "Wren Street Capital, LP and Ines Duarte"],
  ["8 Wren Street, Boston, Massachusetts 02110", "c/o Harbor Hill Partners LLC, 19 Pier Street, New York"],
  ["See Row 4 of each cover page.", "Sweden"],
];
const ITEM_4 = [
  ["See Row 9 of each cover page.", "2,415,000 Shares, of which 1,200 under options"],
  ["See Row 11 of each cover page.", "5.75%, on 42,000,000 Shares outstanding"],
];

const entity = fc
  .tuple(fc.constantFrom(...FIRST), fc.constantFrom(...SECOND), fc.constantFrom(...LAST))
  .map((words) => words.join(" "));
const name = fc.oneof({ weight: 3, arbitrary: entity }, { weight: 1, arbitrary: fc.constantFrom(...PEOPLE) });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 5 });

const date: fc.Arbitrary<PlainDate> = fc
  .record({
    year: fc.integer({ min: 1995, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => dateFrom(year, month, day) as PlainDate);

const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 15, max: 900_000_000 }).map(String) },
  { weight: 2, arbitrary: fc.constant("0") },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 99_999 }).map((n) => `${n}.25`) },
);
const percent = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 10, max: 999 }).map((n) => (n / 10).toFixed(1)) },
  { weight: 1, arbitrary: fc.constant("<1") },
);

const sentence = fc
  .array(fc.constantFrom(...CLAUSES), { minLength: 1, maxLength: 3 })
  .map((clauses) => clauses.join(", and ").replace(/^./, (letter) => letter.toUpperCase()))
  .map((text) => `${text}.`);
const prose = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(" "));
const paragraphs = fc.uniqueArray(prose, { minLength: 1, maxLength: 3 }).map((list) => list.join("\n"));

const codes = (from: readonly string[], minLength: number) =>
  fc.uniqueArray(fc.constantFrom(...from), { minLength, maxLength: 2 });

const person = (kind: ScheduleKind, own: string): fc.Arbitrary<ReportingPerson> =>
  fc
    .record({
      memberOfGroup: fc.constantFrom("a" as const, "b" as const, null),
      citizenship: fc.constantFrom(...PLACES),
      soleVotingPower: amount,
      sharedVotingPower: amount,
      soleDispositivePower: amount,
      sharedDispositivePower: amount,
      aggregateAmountOwned: amount,
      excludesCertainShares: fc.boolean(),
      percentOfClass: percent,
      types: codes(["CO", "IN", "IA", "PN", "HC", "OO"], 1),
      fundSources: kind === "13D" ? codes(["SC", "BK", "AF", "WC", "PF", "OO"], 1) : fc.constant([]),
      legalProceedings: kind === "13D" ? fc.boolean() : fc.constant(null),
    })
    .map((known) => ({ ...emptyReportingPerson, ...known, name: own }));

const lettered = (letters: string): fc.Arbitrary<Item> =>
  fc
    .uniqueArray(prose, { minLength: letters.length, maxLength: letters.length })
    .map((texts) => Object.fromEntries([...letters].map((letter, i) => [letter, texts[i] ?? ""])))
    .map((parts) => ({ ...emptyItem, parts, text: textOf(parts) }));

const textOf = (parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts)
    .map(([letter, text]) => `(${letter}) ${text}`)
    .join("\n");

const plain: fc.Arbitrary<Item> = paragraphs.map((text) => ({ ...emptyItem, text }));

const items = (kind: ScheduleKind): fc.Arbitrary<Schedule["items"]> =>
  kind === "13D"
    ? fc.record(
        { 2: lettered("abcdef"), 3: plain, 4: plain, 5: lettered("abcde"), 6: plain },
        { requiredKeys: ["4"] },
      )
    : fc.record(
        {
          2: answers(ITEM_2),
          3: institution,
          4: answers(ITEM_4),
          5: fc.constant(NONE),
          6: plain,
          9: fc.constant(NONE),
          10: plain,
        },
        { requiredKeys: ["4"] },
      );

const institution: fc.Arbitrary<Item> = fc
  .constantFrom("a", "e", "g")
  .map((letter) => ({ ...emptyItem, marked: [letter] }));
const NONE: Item = { ...emptyItem, notApplicable: true };

/** What Schedule 13G asks by letter is answered in a few words. */
const answers = (given: readonly (readonly string[])[]): fc.Arbitrary<Item> =>
  fc
    .tuple(...given.map((some) => fc.constantFrom(...some)))
    .map((texts) => Object.fromEntries(texts.map((text, i) => ["abc".charAt(i), text])))
    .map((parts) => ({ ...emptyItem, parts, text: textOf(parts) }));

const footnotes = (persons: number): fc.Arbitrary<readonly Footnote[]> =>
  fc
    .uniqueArray(fc.tuple(fc.nat(persons - 1), prose), { maxLength: 2, selector: ([of]) => of })
    .map((notes) =>
      notes
        .toSorted(([a], [b]) => a - b)
        .map(([of, text]) => ({
          mark: "1",
          text,
          marks: [`reportingPersons.${of}.sharedVotingPower`, `reportingPersons.${of}.percentOfClass`],
        })),
    );

const exhibits: fc.Arbitrary<readonly Exhibit[]> = fc
  .uniqueArray(fc.constantFrom(...EXHIBITS), { minLength: 1, maxLength: 3 })
  .map((list) =>
    list.map((words, i) => ({ number: `99.${i + 1}`, description: `${words}.`, incorporatedFrom: null })),
  );

const signatureOf = (own: string): fc.Arbitrary<Signature> =>
  fc
    .record({ by: fc.constantFrom(...PEOPLE), title: fc.constantFrom(...TITLES), date })
    .map(({ by, title, date: on }) =>
      PEOPLE.includes(own)
        ? { name: own, by: null, title: null, date: on, attorneyInFact: false, reportingPerson: own }
        : { name: own, by, title, date: on, attorneyInFact: false, reportingPerson: own },
    );

const noticePerson: fc.Arbitrary<NoticePerson> = fc
  .record({ name: fc.constantFrom(...PEOPLE), street: fc.integer({ min: 1, max: 999 }), phone: fc.nat(9999) })
  .map(({ name: own, street, phone }) => ({
    name: own,
    phone: `(212) 555-${String(phone).padStart(4, "0")}`,
    address: {
      ...NO_PARTS,
      lines: ["c/o Wren Street Capital, LP", `${street} Pier Street, 9th Floor`, "New York, New York 10004"],
    },
  }));

const NO_PARTS = { street1: null, street2: null, city: null, stateOrCountry: null, zipCode: null };

/**
 * Schedules as holders file them: every row of the cover pages given, plain sentences under the items, notes at values,
 * exhibits and signatures. What a printed page can say of a schedule, they say.
 */
export const plausibleSchedule: fc.Arbitrary<Schedule> = fc
  .record({
    kind: fc.constantFrom("13D" as const, "13G" as const),
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    amendmentNumber: maybe(fc.integer({ min: 1, max: 30 })),
  })
  .chain(({ kind, names, amendmentNumber }) =>
    fc
      .record({
        issuerName: entity,
        securityClass: fc.constantFrom("Common Stock, par value $0.01 per share", "Class A Ordinary Shares"),
        eventDate: date,
        rules: fc.constantFrom(["13d-1(b)" as const], ["13d-1(c)" as const], ["13d-1(d)" as const]),
        previouslyOnSchedule13G: fc.boolean(),
        noticePersons: noticePerson.map((one) => [one]),
        reportingPersons: fc.tuple(...names.map((own) => person(kind, own))),
        items: items(kind),
        footnotes: footnotes(names.length),
        exhibits,
        signatures: fc.tuple(...names.map(signatureOf)),
      })
      .map(({ issuerName, ...known }) => ({
        ...emptySchedule,
        ...known,
        form: `SC ${kind}${amendmentNumber === null ? "" : "/A"}` as const,
        amendmentNumber,
        issuer: { ...emptySchedule.issuer, name: issuerName, cusips: ["517000AB1"] },
        rules: kind === "13G" ? known.rules : [],
        noticePersons: kind === "13D" ? known.noticePersons : [],
        previouslyOnSchedule13G: kind === "13D" ? known.previouslyOnSchedule13G : null,
      })),
  );
