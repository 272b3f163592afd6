import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longDate, type PlainDate, slashDate } from "../../base/plain-date.ts";
import { decode } from "../decode.ts";
import { read } from "../read.ts";
import { schedule13D } from "./testing/sample.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const word = fc.string({
  unit: fc.constantFrom(..."ABCdef &<>\"'.,-/§é€0123456789"),
  minLength: 1,
  maxLength: 20,
});
const name = word
  .map((text) => `N${text}N`.replace(/\s+/g, " "))
  .filter((text) => !/&(#\w+|\w+);/.test(text));
const shares = fc.bigInt({ min: 0n, max: 10n ** 13n }).map(String);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const date = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10) as PlainDate);

const person = fc.record({
  name,
  memberOfGroup: maybe(fc.constantFrom("a" as const, "b" as const)),
  fundSources: fc.array(fc.constantFrom("WC", "AF", "OO"), { maxLength: 6 }),
  legalProceedings: maybe(fc.boolean()),
  citizenship: maybe(fc.constantFrom("DE", "X1")),
  soleVotingPower: maybe(shares),
  sharedVotingPower: maybe(shares),
  aggregateAmountOwned: maybe(shares),
  percentOfClass: maybe(fc.constantFrom("0.03", "8.5", "100", "104.30")),
  types: fc.array(fc.constantFrom("IN", "PN", "HC"), { maxLength: 13 }),
  comment: maybe(name),
});
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;

const leaf = (tag: string, value: string | null) =>
  value === null ? "" : `<${tag}>${escaped(value)}</${tag}>`;

const rendered = (one: Person): string =>
  [
    "<reportingPersonInfo>",
    leaf("reportingPersonName", one.name),
    leaf("memberOfGroup", one.memberOfGroup),
    ...one.fundSources.map((source) => leaf("fundType", source)),
    leaf("legalProceedings", one.legalProceedings === null ? null : one.legalProceedings ? "Y" : "N"),
    leaf("citizenshipOrOrganization", one.citizenship),
    leaf("soleVotingPower", one.soleVotingPower),
    leaf("sharedVotingPower", one.sharedVotingPower),
    leaf("aggregateAmountOwned", one.aggregateAmountOwned),
    leaf("percentOfClass", one.percentOfClass),
    ...one.types.map((type) => leaf("typeOfReportingPerson", type)),
    leaf("commentContent", one.comment),
    "</reportingPersonInfo>",
  ].join("\n");

describe("read", () => {
  test("gives back whatever a schedule says", () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 8 }), name, date, (persons, purpose, event) => {
        const text = schedule13D({
          persons: persons.map(rendered).join("\n"),
          items: `<item4>${leaf("transactionPurpose", purpose)}</item4>`,
        }).replace("07/23/2024", slashDate(event));
        const bytes = new TextEncoder().encode(text);
        const schedule = read(bytes);
        expect(schedule.reportingPersons).toMatchObject(persons);
        expect(schedule.items["4"]?.text).toBe(purpose);
        expect(schedule.eventDate, longDate(event)).toBe(event);
        expect(schedule.problems).toEqual([]);
        const decoded = decode(bytes).text;
        schedule.reportingPersons.forEach((one, i) => {
          const place = schedule.places[`reportingPersons.${i}.name`];
          expect(decoded.slice(place?.start, place?.end)).toBe(escaped(one.name));
        });
      }),
      { numRuns: 200 },
    );
  });

  test("takes any bytes at all", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.nat(), (noise, at) => {
        const sample = new TextEncoder().encode(schedule13D());
        const cut = at % sample.length;
        const bytes = new Uint8Array([...sample.slice(0, cut), ...noise, ...sample.slice(cut)]);
        expect(read(bytes).problems.map(({ code }) => code)).not.toContain("document/reader-failed");
      }),
      { numRuns: 300 },
    );
  });
});
