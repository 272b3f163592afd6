import { isZero, type Rational } from "../../base/rational.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { Component } from "../grammar/components.ts";
import { onceASchedule } from "./once-a-schedule.ts";
import { componentLists } from "./own-rights.ts";

/** A part of a person's number that is a right to acquire. */
export interface CountedRight {
  readonly person: number;
  readonly name: string;
  readonly shares: Rational;
  readonly part: Component;
}

/** The rights that the schedule counts into the persons' numbers, by the lists of its notes and of Item 5; each once a person. */
export const rightsCounted = onceASchedule((schedule: Schedule): readonly CountedRight[] =>
  schedule.reportingPersons.flatMap(({ name }, person) => {
    const parts = componentLists(schedule, person).flatMap((list) => list.parts);
    const rights = parts.filter(({ isRight, value }) => isRight && !isZero(value));
    return rights
      .filter((part, i) => rights.findIndex(({ words }) => words === part.words) === i)
      .map((part) => ({ person, name, shares: part.value, part }));
  }),
);
