import fc from "fast-check";
import { emptySchedule } from "../../model/empty-schedule.ts";
import type { ReportingPerson, Schedule } from "../../model/schedule.ts";

/** Schedules made up for tests: what their cover pages and title pages say is known before they are printed. */
export interface KnownSchedule {
  readonly kind: "13D" | "13G";
  readonly schedule: Schedule;
}

const FIRST = [
  "Alder",
  "Birch",
  "Cedar",
  "Dogwood",
  "Elm",
  "Fir",
  "Hazel",
  "Juniper",
  "Larch",
  "Maple",
  "Oak",
  "Rowan",
];
const SECOND = [
  "Harbor",
  "Ridge",
  "Valley",
  "Summit",
  "Lake",
  "Prairie",
  "Canyon",
  "Bay",
  "Meadow",
  "Granite",
];
const LAST = [
  "Capital Management, L.P.",
  "Partners LLC",
  "Master Fund, Ltd.",
  "& Company, Inc.",
  "Holdings Corp.",
  "Family Trust",
  "Advisors (GP) L.L.C.",
];
const PEOPLE = [
  "Ada Q. Lovering",
  "Bruno St. Clair",
  "Chen Wei-Ling",
  "Dolores O'Hanlon",
  "Emeka N. Obi III",
  "The Fir Fund of America, Inc.",
  "SS&K Cedar, N.A.",
];
const PLACES = [
  "Delaware",
  "Cayman Islands",
  "United States of America",
  "New York",
  "Ontario, Canada",
  "England and Wales",
  "State of Delaware",
];
const FUNDS = ["SC", "BK", "AF", "WC", "PF", "OO"];
const TYPES = ["BD", "BK", "IC", "IV", "IA", "EP", "HC", "SA", "CP", "CO", "PN", "IN", "OO"];

const entityName = fc
  .tuple(fc.constantFrom(...FIRST), fc.constantFrom(...SECOND), fc.constantFrom(...LAST))
  .map((words) => words.join(" "));
const name = fc.oneof(
  { weight: 3, arbitrary: entityName },
  { weight: 1, arbitrary: fc.constantFrom(...PEOPLE) },
);
const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 15, max: 900_000_000 }).map(String) },
  { weight: 3, arbitrary: fc.constant("0") },
  { weight: 1, arbitrary: fc.constant(null) },
);
const percent = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: 1, max: 9999 }).map((n) => (n / 100).toFixed(2).replace(/0$/, "")),
  },
  { weight: 1, arbitrary: fc.constant("<1") },
);

const person = (kind: "13D" | "13G"): fc.Arbitrary<ReportingPerson> =>
  fc.record({
    name,
    cik: fc.constant(null),
    hasNoCik: fc.constant(null),
    memberOfGroup: fc.constantFrom("a" as const, "b" as const, null),
    fundSources:
      kind === "13D" ? fc.uniqueArray(fc.constantFrom(...FUNDS), { maxLength: 3 }) : fc.constant([]),
    legalProceedings: kind === "13D" ? fc.boolean() : fc.constant(null),
    citizenship: fc.constantFrom(...PLACES),
    soleVotingPower: amount,
    sharedVotingPower: amount,
    soleDispositivePower: amount,
    sharedDispositivePower: amount,
    aggregateAmountOwned: amount,
    excludesCertainShares: fc.boolean(),
    percentOfClass: percent,
    types: fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 2 }),
    comment: fc.constant(null),
  });

/** Schedules of either kind with one to three cover pages. */
export const knownSchedules: fc.Arbitrary<KnownSchedule> = fc
  .constantFrom("13D" as const, "13G" as const)
  .chain((kind) =>
    fc
      .tuple(
        fc.array(person(kind), { minLength: 1, maxLength: 3 }),
        entityName,
        fc.option(fc.integer({ min: 1, max: 30 })),
      )
      .map(([reportingPersons, issuerName, amendmentNumber]) => ({
        kind,
        schedule: {
          ...emptySchedule,
          form: `SC ${kind}${amendmentNumber === null ? "" : "/A"}` as const,
          amendmentNumber,
          issuer: { ...emptySchedule.issuer, name: issuerName, cusips: ["123456AB9"] },
          securityClass: "Common Stock, par value $0.01 per share",
          reportingPersons,
        },
      })),
  );
