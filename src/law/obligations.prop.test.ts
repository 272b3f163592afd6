import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type PlainDate } from "../base/plain-date.ts";
import { rational } from "../base/rational.ts";
import { obligations } from "./obligations.ts";
import { day } from "./rule.ts";
import { missingFact } from "./testing/duties.ts";
import { ownedDay, reporting } from "./testing/histories.ts";

const start = day("2022-06-01");
const dayAfter = (days: number): PlainDate => addDays(start, days);
const changes = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 1100 }),
    shares: fc.constantFrom(0, 300_000, 500_000, 500_001, 600_000, 700_000, 1_000_001, 1_600_000, 2_000_000),
    outstanding: fc.constantFrom(8_000_000, 10_000_000, null),
    isAcquiredBefore: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);
const filings = fc.array(
  fc.record({
    after: fc.integer({ min: -200, max: 1200 }),
    form: fc.constantFrom("13D", "13D/A", "13G", "13G/A"),
  }),
  { maxLength: 6 },
);
const kinds = fc.constantFrom("13D", "passive", "institution", "exempt", null);

test("whatever was owned and filed: no duty is due before its event, none is told twice, and a deadline has its form and hour", () => {
  fc.assert(
    fc.property(
      changes,
      filings,
      kinds,
      fc.option(fc.integer({ min: 0, max: 1100 })),
      (owned, filed, kind, purpose) => {
        const byDay = new Map(owned.map((each) => [each.after, each]));
        const days = [...byDay.values()]
          .toSorted((a, b) => a.after - b.after)
          .map(({ after, shares, outstanding, isAcquiredBefore }, n) =>
            ownedDay(dayAfter(after), shares, {
              outstanding: outstanding === null ? null : rational(outstanding),
              missing: outstanding === null ? [missingFact] : [],
              isAcquiredBefore: n === 0 && isAcquiredBefore,
            }),
          );
        const made = filed.toSorted((a, b) => a.after - b.after);
        const facts = reporting(
          kind,
          days,
          made.map(({ form, after }) => `${form} ${dayAfter(after)}`),
          purpose === null ? null : dayAfter(purpose),
        );
        const until = dayAfter(1300);
        const found = obligations(facts, { today: until, until });
        const keys = found.map(({ schedule, rule, event, is, question }) =>
          [schedule, rule.cite, event, is, question].join(" "),
        );
        expect(new Set(keys).size).toBe(keys.length);
        for (const { deadline, event, form, until: instant, is, missing } of found) {
          if (deadline === null) expect([is, missing.length > 0]).toEqual(["undetermined", true]);
          else expect([deadline.on >= event, form === null, instant === null]).toEqual([true, false, false]);
        }
      },
    ),
    { numRuns: 500 },
  );
});
