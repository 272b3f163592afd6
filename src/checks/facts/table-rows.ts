import { type OwnershipRow, ownershipRows } from "../grammar/ownership-table.ts";
import { onceASchedule } from "./once-a-schedule.ts";
import { personFinder } from "./person-named.ts";
import { itemText } from "./texts.ts";

/** A row of a table of Item 5 on a reporting person; one who has two rows has none here. */
export interface PersonRow {
  readonly person: number;
  readonly values: OwnershipRow["values"];
}

export const itemFiveRows = onceASchedule((schedule): readonly PersonRow[] => {
  const find = personFinder(schedule);
  const rows = ownershipRows(itemText(schedule, "5") ?? "").flatMap(({ subject, values }) => {
    const person = find(subject);
    return person === null ? [] : [{ person, values }];
  });
  return rows.filter(({ person }) => rows.filter((row) => row.person === person).length === 1);
});
