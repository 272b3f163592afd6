import fc from "fast-check";
import { dateFrom, type PlainDate } from "../../base/plain-date.ts";
import { edgarCodeNames } from "../../model/edgar-codes.ts";
import { emptyItem, emptySchedule } from "../../model/empty-schedule.ts";
import type {
  Address,
  Exhibit,
  Footnote,
  Item,
  NoticePerson,
  ReportingPerson,
  Schedule,
  Signature,
  Transaction,
} from "../../model/schedule.ts";

const wordList = [
  "Harbor",
  "of",
  "the",
  "Fund",
  "&",
  "Finch,",
  "shares",
  "A.B.",
  "O'Neil",
  "“Issuer”",
  "é",
  "—",
];

const words = fc
  .array(fc.constantFrom(...wordList), { minLength: 1, maxLength: 6 })
  .map((list) => `Alpha ${list.join(" ")}`);
const anyText = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
const line = fc.oneof(
  { weight: 3, arbitrary: words },
  { weight: 1, arbitrary: anyText.map((text) => `x${text}x`) },
);
const prose = fc
  .array(fc.oneof(words, anyText, fc.constantFrom("(a) first", "§ 240.13d-1", "1 < 2 & 3 > 2")), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `Text ${parts.join("\n\n")}`);
const plainWords = fc.array(fc.constantFrom("joint", "filing", "agreement", "letter"), {
  minLength: 1,
  maxLength: 4,
});

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 4 });

const date: fc.Arbitrary<PlainDate> = fc
  .record({
    year: fc.integer({ min: 1993, max: 2031 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => dateFrom(year, month, day) as PlainDate);

const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), fc.constantFrom("", ".5", ".00", ".25"))
  .map(([whole, fraction]) => `${whole}${fraction}`);

const percent = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((n) => `${Math.floor(n / 100)}.${n % 100}`),
  fc.constant("<1"),
);
const place = fc.constantFrom(...Object.keys(edgarCodeNames), ...Object.values(edgarCodeNames), "Atlantis");
const cik = fc.integer({ min: 1, max: 2_000_000_000 }).map((n) => String(n).padStart(10, "0"));

const address: fc.Arbitrary<Address> = fc
  .record({
    street1: words,
    street2: maybe(words),
    city: words,
    stateOrCountry: place,
    zipCode: fc.constantFrom("10001", "02110-1234", "SW1A 1AA"),
  })
  .map((parts) => ({ lines: [], ...parts }));

const codes = (...all: readonly string[]) => fc.uniqueArray(fc.constantFrom(...all), { maxLength: 3 });

function person(is13G: boolean): fc.Arbitrary<ReportingPerson> {
  return fc.record({
    name: line,
    cik: maybe(cik),
    hasNoCik: maybe(fc.boolean()),
    memberOfGroup: maybe(fc.constantFrom("a" as const, "b" as const)),
    fundSources: is13G ? fc.constant([]) : codes("SC", "BK", "AF", "WC", "PF", "OO"),
    legalProceedings: is13G ? fc.constant(null) : maybe(fc.boolean()),
    citizenship: maybe(place),
    soleVotingPower: maybe(amount),
    sharedVotingPower: maybe(amount),
    soleDispositivePower: maybe(amount),
    sharedDispositivePower: maybe(amount),
    aggregateAmountOwned: maybe(amount),
    excludesCertainShares: maybe(fc.boolean()),
    percentOfClass: maybe(percent),
    types: codes("CO", "IN", "IA", "PN", "HC"),
    comment: maybe(prose),
  });
}

function item(number: string, letters: string, is13G: boolean): fc.Arbitrary<Item> {
  const text = number === "7" ? plainWords.map((list) => list.join(" ")) : prose;
  const parts = fc.dictionary(fc.constantFrom(...(letters === "" ? ["a"] : letters)), text, {
    maxKeys: letters.length,
  });
  const boxed = is13G && !["1", "2", "4"].includes(number);
  return fc
    .record({ text: maybe(text), parts, notApplicable: boxed ? maybe(fc.boolean()) : fc.constant(null) })
    .map((known) => ({ ...emptyItem, ...known }));
}

function items(is13G: boolean): fc.Arbitrary<Readonly<Record<string, Item>>> {
  const letters: Readonly<Record<string, string>> = is13G
    ? { 1: "ab", 2: "abc", 4: "ab" }
    : { 2: "abcdef", 5: "abcde" };
  const numbers = Array.from({ length: is13G ? 10 : 7 }, (_, i) => String(i + 1));
  const each = Object.fromEntries(
    numbers.map((number) => [number, item(number, letters[number] ?? "", is13G)]),
  );
  return fc.record(each, { requiredKeys: [] }) as fc.Arbitrary<Readonly<Record<string, Item>>>;
}

function footnote(persons: number): fc.Arbitrary<Footnote> {
  const paths = ["soleVotingPower", "percentOfClass", "name"].flatMap((row) =>
    Array.from({ length: persons }, (_, i) => `reportingPersons.${i}.${row}`),
  );
  return fc.record({
    mark: fc.constantFrom("1", "2", "*", "a"),
    text: words,
    marks: fc.uniqueArray(fc.constantFrom("issuer.name", "items.5", ...paths), { maxLength: 3 }),
  });
}

const exhibit: fc.Arbitrary<Exhibit> = fc.record({
  number: fc.constantFrom("99.1", "99.2", "A", "1", "7.04"),
  description: plainWords.map((list) => `the ${list.join(" ")}`),
  incorporatedFrom: fc.constant(null),
});

const transaction: fc.Arbitrary<Transaction> = fc
  .record({
    person: maybe(words),
    date: maybe(date),
    nature: maybe(words),
    amount: maybe(amount),
    price: maybe(amount),
  })
  .map((row) => ({ ...row, cells: [] }));

const notice: fc.Arbitrary<NoticePerson> = fc.record({
  name: maybe(line),
  phone: maybe(words),
  address: maybe(address),
});

function signature(names: readonly string[]): fc.Arbitrary<Signature> {
  return fc.record({
    name: fc.constantFrom(...names, "Orla Whitcombe"),
    by: maybe(fc.constantFrom("/s/ Orla Whitcombe", "Ines Duarte, Attorney-in-Fact", "Tobias Lindqvist")),
    title: maybe(line),
    date: maybe(date),
    attorneyInFact: fc.boolean(),
    reportingPerson: maybe(fc.constantFrom(...names)),
  });
}

/**
 * Schedules of every kind with values of every shape: missing ones, several persons, footnotes, texts with line breaks,
 * quotes and characters that EDGAR does not keep.
 */
export const arbitrarySchedule: fc.Arbitrary<Schedule> = fc
  .constantFrom("SC 13D", "SC 13D/A", "SC 13G", "SC 13G/A", "SCHEDULE 13D/A", "SCHEDULE 13G")
  .chain((form) =>
    fc.tuple(fc.constant(form), fc.array(person(form.includes("13G")), { minLength: 1, maxLength: 3 })),
  )
  .chain(([form, reportingPersons]) => {
    const is13G = form.includes("13G");
    return fc.record({
      form: fc.constant(form),
      reportingPersons: fc.constant(reportingPersons),
      amendmentNumber: form.endsWith("/A") ? fc.integer({ min: 1, max: 99 }) : fc.constant(null),
      previousAccessionNumber: form.endsWith("/A") ? fc.constant("0001999001-24-000017") : fc.constant(null),
      issuer: fc.record({
        name: maybe(line),
        cik: maybe(cik),
        cusips: fc.array(fc.constantFrom("517000AB1", "09175M 507", "000000000"), { maxLength: 2 }),
        address: maybe(address),
      }),
      securityClass: maybe(line),
      eventDate: maybe(date),
      rules: is13G ? fc.uniqueArray(fc.constantFrom("13d-1(b)", "13d-1(c)", "13d-1(d)")) : fc.constant([]),
      previouslyOnSchedule13G: is13G ? fc.constant(null) : maybe(fc.boolean()),
      noticePersons: is13G ? fc.constant([]) : fc.array(notice, { maxLength: 2 }),
      items: items(is13G),
      footnotes: fc.array(footnote(reportingPersons.length), { maxLength: 3 }),
      transactions: is13G ? fc.constant([]) : fc.array(transaction, { maxLength: 2 }),
      exhibits: fc.uniqueArray(exhibit, { maxLength: 2, selector: ({ number }) => number }),
      signatures: fc.array(signature(reportingPersons.map(({ name }) => name)), { maxLength: 3 }),
      signatureComment: maybe(prose),
    });
  })
  .map((known) => ({ ...emptySchedule, ...known }) as Schedule);
