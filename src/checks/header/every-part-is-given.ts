import type { Schedule } from "../../model/schedule.ts";
import { kindOf } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, observed, type ScheduleKind } from "../check.ts";
import { edgarRule } from "../facts/edgar-rule.ts";
import { listed } from "../wording.ts";

export const everyPartIsGiven: Check = {
  id: "header/every-part-is-given",
  title: "An original gives every part of an item that EDGAR's form requires",
  catalogue: "E13",
  severity: "suspends",
  cite: edgarRule("no mandatory element is empty"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  structuredOnly: true,
  amendmentsToo: false,
  needs: [],
  messages: {
    fail: "{missing} without an answer; EDGAR's form requires one, if only 'not applicable'.",
  },
  why: "In EDGAR's form the lettered parts of an item are fields of their own. An original fills in each of them; an amendment may leave out what has not changed.",
  falseAlarms: ["none is known"],
  run: (schedule) => {
    const missing = missingParts(schedule);
    if (!missing.length) return observed([]);
    const words = missing.map(({ number, letter }) => `${number}(${letter})`);
    return observed([
      {
        outcome: "fail",
        values: {
          missing: `${words.length === 1 ? "Item" : "Items"} ${listed(words)} ${words.length === 1 ? "is" : "are"}`,
        },
        paths: [...new Set(missing.map(({ number }) => `items.${number}`))],
        settledBy: "an answer under each letter",
      },
    ]);
  },
};

const PARTS: Readonly<Record<ScheduleKind, Readonly<Record<string, readonly string[]>>>> = {
  "13D": { "2": ["a", "b", "c", "d", "e", "f"], "5": ["a", "b", "c", "d", "e"] },
  "13G": { "2": ["a", "b", "c"], "4": ["a", "b"] },
};

/** The parts missing from items that are there; of an item that is not there another check speaks. */
function missingParts(schedule: Schedule): readonly { readonly number: string; readonly letter: string }[] {
  return Object.entries(PARTS[kindOf(schedule) ?? "13D"]).flatMap(([number, letters]) => {
    const item = schedule.items[number];
    if (!item) return [];
    return letters.filter((letter) => !item.parts[letter]?.trim()).map((letter) => ({ number, letter }));
  });
}
