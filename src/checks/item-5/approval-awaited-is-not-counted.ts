import { toReadable } from "../../base/decimal.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";
import { rightsCounted } from "../facts/rights-counted.ts";
import { wholeText } from "../facts/texts.ts";
import { approvalsAwaited } from "../grammar/approvals-awaited.ts";
import { listed } from "../wording.ts";

export const approvalAwaitedIsNotCounted: Check = {
  id: "item-5/approval-awaited-is-not-counted",
  title: "A right that waits for somebody else's approval is not counted",
  catalogue: "A27",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "{who} counts {shares} shares under rights; the schedule says that an approval is awaited: “{words}”.",
  },
  why: "A right that depends on the approval of the holders or of an exchange, which the person does not control, is no right to acquire within sixty days before the approval is given. From then on it is, and a new event begins.",
  falseAlarms: [
    "an approval that was given and is told of elsewhere",
    "an approval for a part of the shares only",
    "a holder who controls the vote",
  ],
  run: (schedule) => {
    const rights = rightsCounted(schedule);
    if (!rights.length) return notApplicable("No rights are counted by number.");
    const [sentence] = approvalsAwaited(wholeText(schedule));
    const [first] = rights;
    if (!sentence || !first) return observed([]);
    const who = [...new Set(rights.map(({ name }) => name))];
    return observed([
      {
        outcome: "review",
        values: { who: listed(who), shares: toReadable(first.shares), words: sentence.slice(0, 200) },
        who,
        stated: toReadable(first.shares),
        paths: [
          ...rights.map(({ person }) => personPath(person, "aggregateAmountOwned")),
          "items.4",
          "items.6",
        ],
        settledBy: "whether and when the approval was given",
      },
    ]);
  },
};
