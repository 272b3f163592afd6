import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { edgarRule } from "../facts/edgar-rule.ts";
import { listed } from "../wording.ts";

export const noticePersonsAreComplete: Check = {
  id: "header/notice-persons-are-complete",
  title: "Who is to be notified has a name, a telephone number and an address",
  catalogue: "E12",
  severity: "suspends",
  cite: edgarRule("no mandatory element is empty"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  structuredOnly: true,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "The person to notify, {who}, lacks {missing}.",
  },
  why: "Schedule 13D names who is authorized to receive notices. In EDGAR's form each of them has three values, and all three are mandatory.",
  falseAlarms: ["none is known"],
  run: ({ noticePersons }) => {
    if (!noticePersons.length) return notApplicable("Nobody is named to be notified.");
    return observed(
      noticePersons.flatMap(({ name, phone, address }, i) => {
        const missing = [
          ...(name ? [] : ["the name"]),
          ...(phone ? [] : ["the telephone number"]),
          ...(address ? [] : ["the address"]),
        ];
        if (!missing.length) return [];
        return [
          {
            outcome: "fail" as const,
            values: { who: name ?? "unnamed", missing: listed(missing) },
            paths: [`noticePersons.${i}`],
            settledBy: "the values that are missing",
          },
        ];
      }),
    );
  },
};
