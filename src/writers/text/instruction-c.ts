import type { Schedule } from "../../model/schedule.ts";
import { WIDTH } from "./cover-box.ts";
import { centred, hanging } from "./wrap.ts";

/** Executive officers, directors and controlling persons, an entry each. */
export function instructionC({ instructionCPersons }: Schedule): readonly string[] {
  const entities = [...new Set(instructionCPersons.map(({ of }) => of))];
  return [
    ...centred("SCHEDULE A", WIDTH),
    ...entities.flatMap((entity) => [
      "",
      ...(entity === null ? [] : [...centred(`Executive officers and directors of ${entity}`, WIDTH), ""]),
      ...instructionCPersons
        .filter(({ of }) => of === entity)
        .flatMap(({ name, position, occupation, address, citizenship }) => {
          const facts = [name, position, occupation, address?.replace(/\n/g, ", ") ?? null, citizenship];
          return hanging("-", facts.filter((fact) => fact !== null).join("; "), WIDTH);
        }),
    ]),
  ];
}
