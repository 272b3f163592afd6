import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { itemText } from "../facts/texts.ts";
import { listed } from "../wording.ts";

export const everyPartIsAnswered: Check = {
  id: "item-5/every-part-is-answered",
  title: "Item 5 answers its parts (a) to (e)",
  catalogue: "S20",
  severity: "advice",
  cite: scheduleCitation("13D", "Item 5"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: false,
  needs: [],
  messages: {
    review: "Item 5 has no part {missing}.",
  },
  why: "Item 5 has five parts, and an original answers every one, if only to say that it does not apply. The last two, on dividends and on falling to five percent, are those most often left out.",
  falseAlarms: ["an answer given without its letter"],
  run: (schedule) => {
    const item = schedule.items["5"];
    const text = itemText(schedule, "5");
    if (!item || text === null) return notApplicable("There is no Item 5.");
    const lettered = new Set([
      ...Object.keys(item.parts),
      ...[...text.matchAll(/\(([a-e])\)/g)].map((match) => match[1] ?? ""),
    ]);
    if (!lettered.has("a") || !lettered.has("b")) return notApplicable("Item 5 is not set apart by letters.");
    const told = {
      c: /\btransact|\bpurchase|\bsale/i,
      d: /\bdividends?\b/i,
      e: /\bceased\b|\bfive percent\b|\b5%/i,
    };
    const missing = (["c", "d", "e"] as const).filter(
      (letter) => !lettered.has(letter) && !told[letter].test(text),
    );
    if (!missing.length) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { missing: listed(missing.map((letter) => `(${letter})`)) },
        paths: ["items.5"],
        settledBy: "an answer, or 'not applicable'",
      },
    ]);
  },
};
