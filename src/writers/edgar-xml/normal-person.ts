import { edgarCode } from "../../model/edgar-codes.ts";
import type { ReportingPerson } from "../../model/schedule.ts";
import type { WriteNote } from "../write-note.ts";
import { joinLines } from "./join-lines.ts";
import { normalAmount, normalCik } from "./normal-numbers.ts";

const amountRows = [
  "soleVotingPower",
  "sharedVotingPower",
  "soleDispositivePower",
  "sharedDispositivePower",
  "aggregateAmountOwned",
] as const;

/**
 * A cover page as the XML can carry it, and what of it had to be said otherwise or left out.
 *
 * @param percent what to write where the cover says "less than 1%"
 */
export function normalPerson(
  person: ReportingPerson,
  path: string,
  is13G: boolean,
  percent: string | null,
): { person: ReportingPerson; notes: readonly WriteNote[] } {
  const notes: WriteNote[] = [];
  const note = (row: keyof ReportingPerson, message: string) =>
    notes.push({ path: `${path}.${row}`, message });
  const types = person.types.map(typeCode);
  const lessThan = /^<\s*(.+)$/.exec(person.percentOfClass ?? "")?.[1] ?? null;
  const remarks = [
    ...(lessThan === null ? [] : [`Percent of class: less than ${lessThan}%.`]),
    ...types.flatMap(({ remark }) => (remark === null ? [] : [`Type of reporting person: ${remark}.`])),
  ];
  if (lessThan !== null && percent === null) {
    note(
      "percentOfClass",
      `EDGAR takes a number, not "less than ${lessThan}%"; give it in options.percents.`,
    );
  }
  if (is13G && (person.fundSources.length > 0 || person.legalProceedings !== null)) {
    note(
      "fundSources",
      "Schedule 13G has no rows for the source of funds and legal proceedings; they are left out.",
    );
  }
  const amounts = Object.fromEntries(amountRows.map((row) => [row, normalAmount(person[row])]));
  for (const row of amountRows) {
    if (person[row] !== null && amounts[row] === null)
      note(row, `"${person[row]}" is no number; it is left out.`);
  }
  const cik = normalCik(person.cik);
  if (person.cik !== null && cik === null) note("cik", `"${person.cik}" is no CIK; it is left out.`);
  return {
    notes,
    person: {
      ...person,
      ...amounts,
      cik,
      fundSources: is13G ? [] : person.fundSources,
      legalProceedings: is13G ? null : person.legalProceedings,
      citizenship: person.citizenship && (edgarCode(person.citizenship) ?? person.citizenship),
      percentOfClass: lessThan === null ? normalAmount(person.percentOfClass) : percent,
      types: types.map(({ code }) => code),
      comment: joinLines([person.comment, ...remarks]),
    },
  };
}

/** "OO (limited liability company)" is the code OO, and a remark that keeps the words. */
function typeCode(type: string): { code: string; remark: string | null } {
  const code = /^([A-Z]{2}) ?[(,;-]/.exec(type)?.[1];
  return code === undefined ? { code: type, remark: null } : { code, remark: type };
}
