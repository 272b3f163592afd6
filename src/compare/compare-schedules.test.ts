import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate } from "../base/plain-date.ts";
import { textAfter, textBefore } from "../base/redline.ts";
import { emptyItem, emptyReportingPerson, emptySchedule } from "../model/empty-schedule.ts";
import type { ReportingPerson, Schedule } from "../model/schedule.ts";
import { compareSchedules, hasChanged } from "./compare-schedules.ts";

const harbor: ReportingPerson = {
  ...emptyReportingPerson,
  name: "Harbor Capital, L.P.",
  cik: "0001999001",
  memberOfGroup: "a",
  soleVotingPower: "400000",
  sharedVotingPower: "0",
  soleDispositivePower: "400000",
  sharedDispositivePower: "0",
  aggregateAmountOwned: "400000",
  percentOfClass: "4.9",
  types: ["PN"],
};

const finch: ReportingPerson = { ...harbor, name: "Émile Finch", cik: null, types: ["IN"] };

const original: Schedule = {
  ...emptySchedule,
  form: "SC 13D",
  issuer: { ...emptySchedule.issuer, name: "Lantern Corp", cusips: ["123456789"] },
  securityClass: "Common Stock, $.01 par value",
  eventDate: plainDate("2024-03-01"),
  reportingPersons: [harbor, finch],
  items: {
    4: { ...emptyItem, heading: "Purpose of Transaction", text: "Investment only. No plans exist." },
    6: { ...emptyItem, text: "None." },
  },
  exhibits: [
    { number: "99.1", description: "Joint Filing Agreement", incorporatedFrom: null },
    { number: "99.2", description: "Loan Agreement of March 1, 2024", incorporatedFrom: null },
  ],
};

const amended = (changes: Partial<Schedule>): Schedule => ({
  ...original,
  form: "SC 13D/A",
  amendmentNumber: 1,
  eventDate: plainDate("2024-05-01"),
  ...changes,
});

describe("the rows of the cover pages", () => {
  test("shares bought are told with their delta and the thresholds crossed", () => {
    const later = amended({
      reportingPersons: [
        {
          ...harbor,
          soleVotingPower: "1000000",
          soleDispositivePower: "1000000",
          aggregateAmountOwned: "1000000",
          percentOfClass: "10.2",
        },
        finch,
      ],
    });
    const [first, second] = compareSchedules(original, later).persons;
    expect(first?.rows.map(({ label, delta, unit }) => [label, delta, unit])).toEqual([
      ["Aggregate", "+600000", "shares"],
      ["Percent", "+5.3", "points"],
      ["Sole voting", "+600000", "shares"],
      ["Sole dispositive", "+600000", "shares"],
    ]);
    expect(first?.crossed).toEqual([
      { percent: 5, direction: "up", isCertain: true },
      { percent: 10, direction: "up", isCertain: true },
    ]);
    expect(second?.rows).toEqual([]);
  });

  test("a number that the amendment leaves out is not repeated, and no change to 0", () => {
    const later = amended({ reportingPersons: [{ ...harbor, aggregateAmountOwned: null }, finch] });
    const [first] = compareSchedules(original, later).persons;
    expect(first?.rows).toEqual([]);
    expect(first?.notRepeated).toEqual(["Aggregate"]);
    expect(hasChanged(compareSchedules(original, later))).toBe(false);
  });

  test("power that went from sole to shared is told, as far as both rows changed against each other", () => {
    const later = amended({
      reportingPersons: [{ ...harbor, soleVotingPower: "100000", sharedVotingPower: "350000" }, finch],
    });
    expect(compareSchedules(original, later).persons[0]?.moved).toEqual([
      { power: "voting", from: "sole", shares: "300000" },
    ]);
  });

  test.each([
    ["5.0", "5.1", [{ percent: 5, direction: "up", isCertain: false }]],
    ["5.1", "5.0", [{ percent: 5, direction: "down", isCertain: false }]],
    ["<1", "5.1", [{ percent: 5, direction: "up", isCertain: true }]],
    [
      "50.1",
      "<1",
      [5, 10, 15, 20, 25, 50].map((percent) => ({ percent, direction: "down", isCertain: true })),
    ],
    ["5.2", "9.9", []],
    [null, "9.9", []],
  ])("from %s to %s percent crosses %j", (old, later, crossed) => {
    const percents = (percentOfClass: string | null): Schedule =>
      amended({ reportingPersons: [{ ...harbor, percentOfClass }] });
    expect(compareSchedules(percents(old), percents(later)).persons[0]?.crossed).toEqual(crossed);
  });
});

describe("persons", () => {
  test.each([
    ["another spelling", "HARBOR CAPITAL LP"],
    ["letters lost", "Harbor Captal, L.P."],
    ["words in EDGAR's order", "Capital Harbor, L.P."],
  ])("are matched in spite of %s", (_, name) => {
    const later = amended({ reportingPersons: [{ ...harbor, cik: null, name }, finch] });
    const { persons, joined, left } = compareSchedules(original, later);
    expect(persons.map(({ indexes }) => indexes)).toEqual([
      { old: 0, new: 0 },
      { old: 1, new: 1 },
    ]);
    expect([joined, left]).toEqual([[], []]);
  });

  test("Fund II is not Fund III misprinted", () => {
    const fund = (name: string): ReportingPerson => ({ ...harbor, cik: null, name });
    const later = amended({ reportingPersons: [fund("Northern Lights Fund III, L.P.")] });
    const { joined, left } = compareSchedules(
      { ...original, reportingPersons: [fund("Northern Lights Fund II, L.P.")] },
      later,
    );
    expect(joined.map(({ name }) => name)).toEqual(["Northern Lights Fund III, L.P."]);
    expect(left.map(({ name }) => name)).toEqual(["Northern Lights Fund II, L.P."]);
  });

  test("the order of the cover pages does not matter", () => {
    const later = amended({ reportingPersons: [finch, harbor] });
    const { persons } = compareSchedules(original, later);
    expect(persons.every(({ rows }) => rows.length === 0)).toBe(true);
  });

  test("who is on one side only joined or left", () => {
    const { joined, left } = compareSchedules(
      original,
      amended({ reportingPersons: [finch, { ...harbor, name: "Quay Advisers LLC", cik: "0001999777" }] }),
    );
    expect(joined.map(({ name }) => name)).toEqual(["Quay Advisers LLC"]);
    expect(left.map(({ name }) => name)).toEqual(["Harbor Capital, L.P."]);
  });
});

describe("items and exhibits", () => {
  test("a restated item is a redline, an item left out is not deleted", () => {
    const later = amended({
      items: { 4: { ...emptyItem, text: "Investment only. A merger is planned." } },
    });
    const { items } = compareSchedules(original, later);
    expect(items.map(({ item, change }) => [item, change])).toEqual([
      ["4", "restated"],
      ["6", "not in the later"],
    ]);
    expect(textBefore(items[0]?.runs ?? [])).toBe("Investment only. No plans exist.");
    expect(textAfter(items[0]?.runs ?? [])).toBe("Investment only. A merger is planned.");
  });

  test("another typesetting is no change", () => {
    const later = amended({
      items: {
        4: { ...emptyItem, text: "Investment  only.\nNo plans exist." },
        6: { ...emptyItem, text: "None." },
      },
    });
    expect(compareSchedules(original, later).items).toEqual([]);
  });

  test("exhibits are told by their descriptions", () => {
    const later = amended({
      exhibits: [
        { number: "99.1", description: "Joint filing agreement", incorporatedFrom: null },
        { number: "99.2", description: "Loan Agreement of April 30, 2024", incorporatedFrom: null },
        { number: "99.3", description: "Power of Attorney", incorporatedFrom: null },
      ],
    });
    expect(compareSchedules(original, later).exhibits.map(({ number, change }) => [number, change])).toEqual([
      ["99.2", "described otherwise"],
      ["99.3", "added"],
    ]);
  });

  test("a switch to the other schedule is told, and its items are not held against each other", () => {
    const { scheduleSwitch, items } = compareSchedules(
      original,
      amended({ form: "SC 13G", amendmentNumber: null }),
    );
    expect(scheduleSwitch).toBe("13D to 13G");
    expect(items).toEqual([]);
  });
});

describe("doubts", () => {
  test.each<readonly [Partial<Schedule>, RegExp]>([
    [
      { issuer: { ...original.issuer, name: "Zebra Mines Inc.", cusips: ["987654321"] } },
      /issuers seem to differ/,
    ],
    [
      { reportingPersons: [{ ...harbor, name: "Somebody Else", cik: null }] },
      /No reporting person is in both/,
    ],
    [{ eventDate: plainDate("2023-01-01") }, /event of the earlier/],
  ])("are told of %j", (changes, doubt) => {
    expect(compareSchedules(original, amended(changes)).doubts.join(" ")).toMatch(doubt);
  });

  test("are none of an amendment that follows", () => {
    expect(compareSchedules(original, amended({})).doubts).toEqual([]);
  });
});

test("a schedule compared with itself has not changed, whatever its numbers", () => {
  const amount = fc.option(fc.bigInt({ min: 0n, max: 10n ** 12n }).map(String));
  const person = fc.record({
    aggregateAmountOwned: amount,
    soleVotingPower: amount,
    sharedVotingPower: amount,
  });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 5 }), fc.string(), (rows, text) => {
      const schedule: Schedule = {
        ...original,
        reportingPersons: rows.map((row, i) => ({ ...harbor, cik: null, name: `Person ${i}`, ...row })),
        items: { 4: { ...emptyItem, text } },
      };
      expect(hasChanged(compareSchedules(schedule, schedule))).toBe(false);
    }),
  );
});

test("comparing backwards turns every delta round", () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 12n }).map(String);
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const owning = (aggregateAmountOwned: string): Schedule => ({
        ...original,
        reportingPersons: [{ ...harbor, aggregateAmountOwned }],
      });
      const delta = (from: string, to: string): bigint =>
        BigInt(compareSchedules(owning(from), owning(to)).persons[0]?.rows[0]?.delta ?? "0");
      expect(delta(a, b)).toBe(-delta(b, a));
    }),
  );
});
