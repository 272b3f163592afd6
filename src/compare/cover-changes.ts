import { decimal, toDecimal } from "../base/decimal.ts";
import {
  isNegative,
  isZero,
  lesserOf,
  moreThan,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../base/rational.ts";
import type { PersonChange, PowerMoved, RowChange } from "../model/comparison.ts";
import type { CoverField } from "../model/cover-rows.ts";
import { nameKey } from "../model/person-name.ts";
import type { ReportingPerson } from "../model/schedule.ts";
import type { PersonPair } from "./match-persons.ts";
import { thresholdsCrossed } from "./thresholds-crossed.ts";

/** The rows that are compared, by the words a reader scans for. The name is compared by whoever matched it. */
const rowLabels: readonly (readonly [CoverField, string])[] = [
  ["aggregateAmountOwned", "Aggregate"],
  ["percentOfClass", "Percent"],
  ["soleVotingPower", "Sole voting"],
  ["sharedVotingPower", "Shared voting"],
  ["soleDispositivePower", "Sole dispositive"],
  ["sharedDispositivePower", "Shared dispositive"],
  ["memberOfGroup", "Group box"],
  ["fundSources", "Source of funds"],
  ["legalProceedings", "Legal proceedings"],
  ["citizenship", "Citizenship"],
  ["excludesCertainShares", "Excludes shares"],
  ["types", "Type"],
];

const shareRows: ReadonlySet<CoverField> = new Set<CoverField>([
  "aggregateAmountOwned",
  "soleVotingPower",
  "sharedVotingPower",
  "soleDispositivePower",
  "sharedDispositivePower",
]);

/** What changed on one person's cover page. */
export function personChange(
  old: readonly ReportingPerson[],
  later: readonly ReportingPerson[],
  pair: PersonPair,
): PersonChange {
  const [before, after] = [old[pair.old], later[pair.new]];
  if (!before || !after) throw new RangeError("a pair of persons points outside the schedules");
  return {
    name: after.name,
    formerName: nameKey(before.name) === nameKey(after.name) ? null : before.name,
    indexes: { old: pair.old, new: pair.new },
    rows: rowLabels.flatMap(([field, label]) => rowChange(field, label, before, after)),
    notRepeated: rowLabels.flatMap(([field, label]) =>
      printed(before[field]) !== null && printed(after[field]) === null ? [label] : [],
    ),
    moved: [
      ...moved("voting", before, after, "soleVotingPower", "sharedVotingPower"),
      ...moved("dispositive", before, after, "soleDispositivePower", "sharedDispositivePower"),
    ],
    crossed: thresholdsCrossed(before.percentOfClass, after.percentOfClass),
  };
}

function rowChange(
  field: CoverField,
  label: string,
  before: ReportingPerson,
  after: ReportingPerson,
): readonly RowChange[] {
  const [old, later] = [printed(before[field]), printed(after[field])];
  if (old === later || later === null || (old === null && !shareRows.has(field))) return [];
  const unit = shareRows.has(field) ? "shares" : field === "percentOfClass" ? "points" : null;
  const [from, to] = [old, later].map((text) => (text === null || unit === null ? null : decimal(text)));
  if (from && to) {
    const delta = subtract(to, from);
    return isZero(delta) ? [] : [{ field, label, old, new: later, delta: signed(delta), unit }];
  }
  return old !== null && nameKey(old) === nameKey(later)
    ? []
    : [{ field, label, old, new: later, delta: null, unit }];
}

function printed(value: ReportingPerson[CoverField]): string | null {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string" || value === null) return value;
  return value.length === 0 ? null : value.join(", ");
}

const signed = (delta: Rational): string => `${isNegative(delta) ? "" : "+"}${toDecimal(delta)}`;

/** What one row lost and the other gained, the lesser of both: the rest was bought, sold or is another's. */
function moved(
  power: PowerMoved["power"],
  before: ReportingPerson,
  after: ReportingPerson,
  sole: "soleVotingPower" | "soleDispositivePower",
  shared: "sharedVotingPower" | "sharedDispositivePower",
): readonly PowerMoved[] {
  const gainedAlone = gain(before[sole], after[sole]);
  const gainedJointly = gain(before[shared], after[shared]);
  if (!gainedAlone || !gainedJointly || isNegative(gainedAlone) === isNegative(gainedJointly)) return [];
  const from = isNegative(gainedAlone) ? "sole" : "shared";
  const shares = lesserOf(size(gainedAlone), size(gainedJointly));
  const text = toDecimal(shares);
  return moreThan(shares, rational(0)) && text !== null ? [{ power, from, shares: text }] : [];
}

function gain(old: string | null, later: string | null): Rational | null {
  const [from, to] = [old === null ? null : decimal(old), later === null ? null : decimal(later)];
  return from && to ? subtract(to, from) : null;
}

const size = (value: Rational): Rational => (isNegative(value) ? multiply(value, rational(-1)) : value);
