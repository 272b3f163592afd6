import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { itemText } from "../facts/texts.ts";
import { amountsIn } from "../grammar/amount.ts";
import { sentences } from "../grammar/sentences.ts";

const PRICE =
  /\b(?:purchase price|aggregate price|aggregate cost|consideration|cost of|purchased for|paid)\b/i;
const SOURCE =
  /\b(?:working capital|personal (?:funds|savings|assets)|own funds|funds (?:of|from|for|used|available|came|were|provided)|source of (?:the )?funds|funded|investment capital|investable|capital contribut\w+|contributions?|cash on hand|available cash|existing cash|internally generated|borrow\w*|loans?|margin|credit facility|financ\w+|line of credit|proceeds of|proceeds from|retained earnings|general (?:corporate )?funds|in exchange for|exchange of|assets of|cancellation|bank|affiliate'?s? funds|surplus|accounts? of)\b/i;

export const sourceOfFundsIsTold: Check = {
  id: "item-3/source-of-funds-is-told",
  title: "Item 3 tells where the funds came from, not only how much was paid",
  catalogue: "S08",
  severity: "required",
  cite: scheduleCitation("13D", "Item 3"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "Item 3 gives what was paid ({stated}) and does not say where the funds came from.",
  },
  why: "Item 3 asks for the source and the amount of the funds or other consideration, and for a description where any of it was borrowed. A price alone answers half of it.",
  falseAlarms: [
    "a source that is told in an earlier filing",
    "a source told in words that are not known here",
    "shares that were not bought",
  ],
  run: (schedule) => {
    const text = itemText(schedule, "3");
    if (text === null) return notApplicable("There is no Item 3.");
    if (text === itemText(schedule, "5"))
      return notApplicable("Item 3 is answered together with other items.");
    const paid = sentences(text).flatMap((sentence) =>
      PRICE.test(sentence)
        ? amountsIn(sentence)
            .filter(({ unit }) => unit === "dollars")
            .map(({ start, end }) => sentence.slice(start, end))
        : [],
    );
    if (!paid.length) return notApplicable("Item 3 gives no price.");
    if (sentences(text).some((sentence) => SOURCE.test(sentence))) return observed([]);
    const [first = ""] = paid;
    return observed([
      {
        outcome: "review",
        values: {
          stated:
            paid.length > 1 ? `${paid.slice(0, 3).join(", ")}${paid.length > 3 ? " and more" : ""}` : first,
        },
        stated: paid.join(", "),
        paths: ["items.3"],
        settledBy: "whose money it was, and whether any of it was borrowed",
      },
    ]);
  },
};
