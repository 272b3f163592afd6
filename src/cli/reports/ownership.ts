import { toFixed, toReadable } from "../../base/decimal.ts";
import { longDate } from "../../base/plain-date.ts";
import { atLeast, equals, isZero, ONE, type Rational } from "../../base/rational.ts";
import type {
  Book,
  CoverNote,
  MissingFact,
  Ownership,
  OwnershipReport,
  PersonOwnership,
} from "../../index.ts";
import { ownersIn } from "../../index.ts";
import { table } from "../text/table.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { derivationTree } from "../text/tree.ts";
import { wrap } from "../text/wrap.ts";
import { notCoveredText } from "./not-covered.ts";

/** What `beneficial own` prints: the numbers of every cover page, the notes to them, and why. */
export function ownershipText(report: OwnershipReport, book: Book, brief: boolean): string {
  const { ownership } = report;
  const parts = [
    heading(ownership, book),
    notCoveredText(report.covered),
    numbers(report),
    notes(report),
    open(ownership),
    brief
      ? ""
      : [paint.bold("Why"), ...ownership.persons.map((person) => derivationTree(person.derivation))].join(
          "\n\n",
        ),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** What `--why` prints: the numbers of one person, or of one group, from the ground up. */
export function whyText({ ownership, notes: all }: OwnershipReport, id: string): string {
  const group =
    ownership.groups[ownersIn(ownership).findIndex((owner) => owner.id === id) - ownership.persons.length];
  if (group)
    return [derivationTree(group.derivation), missingText(group.missing)]
      .filter((part) => part !== "")
      .join("\n\n");
  const person = ownership.persons.find((candidate) => candidate.person === id);
  if (!person) return "";
  return [
    derivationTree(person.derivation),
    ...(all.get(id) ?? []).map(noteText),
    open({ ...ownership, persons: [person] }),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function heading({ asOf, className, outstanding }: Ownership, book: Book): string {
  const shares =
    outstanding === null
      ? "The shares outstanding are not known."
      : `${toReadable(outstanding)} shares outstanding.`;
  return `${paint.bold(`${book.issuer.name}: ${className}`)}\nBeneficial ownership under Rule 13d-3 on ${longDate(asOf)}. ${shares}`;
}

/** The rows of power: both powers in one column where everybody has them over the same shares, as nearly all have. */
const bothPowers = [
  ["Sole power", "soleVotingPower"],
  ["Shared power", "sharedVotingPower"],
] as const;
const eachPower = [
  ["Sole vote", "soleVotingPower"],
  ["Shared vote", "sharedVotingPower"],
  ["Sole dispose", "soleDispositivePower"],
  ["Shared dispose", "sharedDispositivePower"],
] as const;

function numbers({ ownership, notes: all }: OwnershipReport): string {
  const same = ownership.persons.every(
    (person) =>
      equals(person.soleVotingPower, person.soleDispositivePower) &&
      equals(person.sharedVotingPower, person.sharedDispositivePower),
  );
  const powers = same ? bothPowers : eachPower;
  const headings = ["Person", ...powers.map(([heading]) => heading), "Aggregate", "Percent", "Of"];
  const rows = ownership.persons.map((person) => [
    person.name,
    ...powers.map(([, row]) => `${toReadable(person[row])}${marksAt(row, all.get(person.person) ?? [])}`),
    paint.bold(aggregateText(person)),
    paint.bold(percentText(person.percent)),
    denominatorText(person.denominator),
  ]);
  const groups = ownership.groups.map(({ aggregate, percent, denominator, missing }, n) => [
    `${n === 0 ? "The group" : `Group ${n + 1}`} together, each lot once`,
    ...powers.map(() => ""),
    paint.bold(aggregateText({ aggregate, missing })),
    paint.bold(percentText(percent)),
    denominatorText(denominator),
  ]);
  const lines = table(
    headings.map((heading, n) => ({ heading: paint.dim(heading), right: n > 0 })),
    [...rows, ...groups],
  );
  return same ? `${lines}\n${paint.dim("Sole and shared power are each to vote and to dispose.")}` : lines;
}

const marksAt = (row: CoverNote["rows"][number], notes: readonly CoverNote[]): string =>
  notes
    .filter(({ rows }) => rows.includes(row))
    .map(({ mark }) => ` (${mark})`)
    .join("");

/** What is certain, where facts are missing. */
const aggregateText = ({ aggregate, missing }: Pick<PersonOwnership, "aggregate" | "missing">): string =>
  `${missing.length > 0 ? "at least " : ""}${toReadable(aggregate)}`;

/** Two digits after the point, as most filings print; under one percent, as they say it. */
function percentText(percent: Rational | null): string {
  if (percent === null) return "not known";
  return atLeast(percent, ONE) || isZero(percent) ? `${toFixed(percent, 2)}%` : "less than 1%";
}

const denominatorText = (denominator: Rational | null): string =>
  denominator === null ? "" : paint.dim(toReadable(denominator));

function notes({ ownership, notes: all }: OwnershipReport): string {
  return ownership.persons
    .flatMap(({ person, name }) => {
      const own = all.get(person) ?? [];
      return own.length > 0 ? [[paint.bold(name), ...own.map(noteText)].join("\n")] : [];
    })
    .join("\n\n");
}

const noteText = ({ mark, text }: CoverNote): string =>
  wrap(`(${mark}) ${text}`, lineWidth(), " ".repeat(mark.length + 3));

function open({ persons }: Pick<Ownership, "persons">): string {
  const questions = new Set(persons.flatMap((person: PersonOwnership) => person.questions));
  return [
    missingText(persons.flatMap((person) => person.missing)),
    ...[...questions].map((question) => wrap(`${paint.yellow("To decide")}: ${question}`, lineWidth(), "  ")),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function missingText(missing: readonly MissingFact[]): string {
  const facts = new Map(missing.map((fact) => [fact.what, fact]));
  return [...facts.values()]
    .map(({ what, writeIn }) =>
      wrap(`${paint.yellow("Missing")}: ${what}. Write it in ${writeIn}.`, lineWidth(), "  "),
    )
    .join("\n");
}
