import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type PlainDate, plainDate } from "../../../base/plain-date.ts";
import { type FilingStanding, judgeFiling } from "./judge-filing.ts";
import { filing } from "./testing/filings.ts";

const start = plainDate("1998-03-01") as PlainDate;
const events = fc.integer({ min: 0, max: 10_500 }).map((days) => addDays(start, days));
const forms = fc.constantFrom("SC 13D", "SC 13D/A 3", "SC 13G", "SC 13G/A 3");
const rules = fc.constantFrom([], ["13d-1(b)"], ["13d-1(c)"], ["13d-1(d)"], ["13d-1(b)", "13d-1(c)"]);
const covers = fc.constantFrom("Fund LP 600000 6.0", "Fund LP 1500000 15.0", "Fund LP ? ?");
const order: readonly FilingStanding[] = ["on time", "cannot be told", "perhaps late", "late"];

test("filed later, nothing stands better, whatever the form, the rule and the event", () => {
  fc.assert(
    fc.property(
      events,
      forms,
      rules,
      covers,
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 0, max: 60 }),
      (event, form, marked, cover, after, later) => {
        const standing = (days: number): number => {
          const written = {
            form,
            event,
            filed: addDays(event, days),
            rules: marked as never,
            covers: [cover],
          };
          return order.indexOf(judgeFiling(filing(written), null).standing);
        };
        // A year that may be misprinted takes back what was late: the same day of the next year.
        fc.pre(after + later < 300);
        expect(standing(after)).toBeLessThanOrEqual(standing(after + later));
      },
    ),
    { numRuns: 400 },
  );
});
