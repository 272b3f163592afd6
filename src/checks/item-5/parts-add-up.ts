import { toReadable } from "../../base/decimal.ts";
import { moreThan } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { itemFiveSections } from "../facts/item-five.ts";
import { total } from "../facts/own-rights.ts";
import { canAddUpTo, componentsOf } from "../grammar/components.ts";
import { statedAggregate } from "../grammar/stated-interest.ts";

export const partsAddUp: Check = {
  id: "item-5/parts-add-up",
  title: "The parts that Item 5(a) lists for a person add up to the number it gives",
  catalogue: "A03",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "Item 5(a)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "Item 5(a) gives {who} {stated} shares; the parts it lists come to {sum}.",
    review:
      "Item 5(a) gives {who} {stated} shares; the parts it lists come to {sum}, more than the number that is said to include them.",
  },
  why: "Item 5(a) asks for the number owned and which of it are rights to acquire. A list of parts that does not make the number leaves the reader to guess which of the two is meant.",
  falseAlarms: ["'including' a part or two", "parts that overlap"],
  run: (schedule) => {
    const told = itemFiveSections(schedule).flatMap(({ person, text }) => {
      const stated = statedAggregate(text);
      const components = componentsOf(text);
      return stated && components ? [{ person, stated, components }] : [];
    });
    if (!told.length) return notApplicable("Item 5 lists no parts of a person's shares.");
    return observed(
      told.flatMap(({ person, stated, components }) => {
        const sum = total(components.parts);
        const name = schedule.reportingPersons[person]?.name ?? "";
        if (canAddUpTo(components.parts, stated)) return [];
        if (!components.exhaustive && !moreThan(sum, stated)) return [];
        return [
          {
            outcome: components.exhaustive ? "fail" : "review",
            values: { who: name, stated: toReadable(stated), sum: toReadable(sum) },
            who: [name],
            stated: toReadable(stated),
            expected: toReadable(sum),
            arithmetic: [
              `${components.parts.map(({ value }) => toReadable(value)).join(" + ")} = ${toReadable(sum)}`,
            ],
            paths: ["items.5"],
            settledBy: "the person's holdings, part by part",
          },
        ];
      }),
    );
  },
};
