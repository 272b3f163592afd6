import { toReadable } from "../../base/decimal.ts";
import { moreThan, type Rational } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import type { Footnote, ReportingPerson, Schedule } from "../../model/schedule.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { total } from "../facts/own-rights.ts";
import { coverNumbers, POWERS } from "../facts/powers.ts";
import { type Components, canAddUpTo, componentsOf } from "../grammar/components.ts";

export const notePartsAddUp: Check = {
  id: "cover/note-parts-add-up",
  title: "The parts that a note of the cover page lists add up to the number it marks",
  catalogue: "A03",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "Item 5(a)"),
  cite13G: scheduleCitation("13G", "Item 4(a)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "The parts in note {mark} come to {sum}; the number it marks is {stated} ({who}).",
    review:
      "The parts in note {mark} come to {sum}; it marks {stated} ({who}), though it says that it only includes them.",
  },
  why: "A note that says what a number represents, part by part, is the number written out. Where the parts and the number differ a part is missing, told twice, or has changed since the last filing.",
  falseAlarms: [
    "a note that says 'includes': its list need not be all",
    "parts that overlap, such as one 'of which' another",
  ],
  run: (schedule) => {
    const listed = schedule.footnotes.flatMap((note) => {
      const components = componentsOf(note.text);
      return components && note.marks.length ? [{ note, components }] : [];
    });
    if (!listed.length) return notApplicable("No note lists the parts of a number that it marks.");
    return observed(listed.flatMap(({ note, components }) => observe(schedule, note, components)));
  },
};

const ROWS: readonly string[] = [...POWERS, "aggregateAmountOwned"];

function observe(schedule: Schedule, note: Footnote, components: Components): readonly Observation[] {
  const marked = note.marks.flatMap((path) => markedNumber(schedule, path));
  const sum = total(components.parts);
  const [first] = marked;
  if (!first || isPartOfSeveral(schedule, note)) return [];
  if (marked.some(({ value }) => canAddUpTo(components.parts, value))) return [];
  if (!components.exhaustive && !moreThan(sum, first.value)) return [];
  const overlap = /\bof which\b|\bincluded in\b|\balso\b/i.test(note.text);
  return [
    {
      outcome: components.exhaustive && !overlap ? "fail" : "review",
      values: {
        mark: note.mark,
        sum: toReadable(sum),
        stated: toReadable(first.value),
        who: first.person.name,
      },
      who: [first.person.name],
      stated: toReadable(first.value),
      expected: toReadable(sum),
      arithmetic: [
        `${components.parts.map(({ value }) => toReadable(value)).join(" + ")} = ${toReadable(sum)}`,
      ],
      paths: marked.map(({ path }) => path),
      settledBy: "the person's holdings, part by part",
      rootCause: `parts of ${first.path}`,
    },
  ];
}

function markedNumber(
  schedule: Schedule,
  path: string,
): readonly { path: string; value: Rational; person: ReportingPerson }[] {
  const [, index, field = ""] = path.split(".");
  const person = schedule.reportingPersons[Number(index)];
  if (!person || !ROWS.includes(field)) return [];
  const numbers = coverNumbers(person);
  const power = POWERS.find((name) => name === field);
  const value = power ? numbers[power] : numbers.aggregate;
  return value ? [{ path, value, person }] : [];
}

/** Whether other notes mark the same number, so that each may tell of a part of it. */
const isPartOfSeveral = (schedule: Schedule, note: Footnote): boolean =>
  schedule.footnotes.some((other) => other !== note && other.marks.some((path) => note.marks.includes(path)));
