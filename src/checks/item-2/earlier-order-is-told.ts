import { partsOf } from "../../base/plain-date.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { legalHistory } from "../facts/item-two.ts";
import { itemText, partText } from "../facts/texts.ts";
import { datesIn } from "../grammar/dates.ts";
import { oneLine } from "../grammar/plain-text.ts";

const YEARS = 5;
const ORDER =
  /\b(?:the Reporting Persons?|Mr\. [A-Z]\w+|Ms\. [A-Z]\w+)[^.;]{0,120}\b(?:consented to|agreed to|became subject to|is subject to|was subject to|settled)[^.;]{0,120}\b(?:cease[- ]and[- ]desist|final judgment|permanent injunction|administrative (?:order|proceeding))/i;

export const earlierOrderIsTold: Check = {
  id: "item-2/earlier-order-is-told",
  title: "An order that the holder told of is told for five years, and Item 2 knows what other items tell",
  catalogue: "S06",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "Item 2(d) and (e)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    before:
      "Item 2({letter}) says that there was nothing in five years; the filing before, in {year}, told of something.",
    within: "Item 2(e) says that there was nothing in five years; Item {number} tells of this: “{words}”.",
  },
  why: "Items 2(d) and 2(e) look back five years: a conviction, or an order in a securities matter, told of once is told again until the five years are over. What the filing itself says elsewhere counts too.",
  falseAlarms: [
    "an order older than five years",
    "an order without a finding",
    "a person who no longer reports",
  ],
  run: (schedule, { previous }) => {
    const { eventDate } = schedule;
    const denied = (["d", "e"] as const).filter((letter) => legalHistory(schedule, letter) === "none");
    if (!denied.length || eventDate === null)
      return notApplicable("Item 2(d) and (e) do not say that there was nothing, or the date is not known.");
    const lately = (text: string, asOf: string) => {
      const years = [
        ...datesIn(text).map(({ date }) => partsOf(date).year),
        ...[...text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year)),
        partsOf(eventDate).year - YEARS - 1,
      ].filter((year) => year <= Number(asOf.slice(0, 4)));
      return Math.max(...years) > partsOf(eventDate).year - YEARS;
    };
    const before = previous?.eventDate ?? null;
    const dropped = denied.flatMap((letter) => {
      const text = previous ? partText(previous, "2", letter) : null;
      if (!previous || before === null || text === null || legalHistory(previous, letter) !== "something")
        return [];
      return lately(text, before) ? [{ letter, year: before.slice(0, 4) }] : [];
    });
    const within = denied.includes("e")
      ? ["4", "5", "6"].flatMap((number) => {
          const words = ORDER.exec(oneLine(itemText(schedule, number) ?? ""))?.[0];
          return words ? [{ number, words: words.slice(0, 160) }] : [];
        })
      : [];
    return observed([
      ...dropped.map(({ letter, year }) => ({
        outcome: "review" as const,
        wording: "before",
        values: { letter, year },
        paths: [`items.2.parts.${letter}`, "items.2"],
        settledBy: "the day of the conviction or order",
      })),
      ...within.slice(0, 1).map(({ number, words }) => ({
        outcome: "review" as const,
        wording: "within",
        values: { number, words },
        paths: ["items.2", `items.${number}`],
        settledBy: "whether the order is one that Item 2(e) asks for",
      })),
    ]);
  },
};
