import type { Answered } from "../cover/answer.ts";
import type { Amounts } from "./said-amounts.ts";

const COUNT = "(\\d{1,3}(?:,\\d{3})+|\\d{3,12})";
const OWNS = new RegExp(
  `(?:beneficially\\s{1,9}own(?:s|ed)?|beneficial\\s{1,9}own(?:er|ership)\\s{1,9}of|owns?\\s{1,9}beneficially|aggregate\\s{1,9}(?:number|amount)\\s{1,9}of)[^.;%]{0,120}?(?<![\\d.,$])${COUNT}\\s{1,9}(?:shares|units|of\\s{1,9}the|ordinary|common|class)`,
  "i",
);
const PERCENT = /(?<![\d.,])(\d{1,3}(?:\.\d{1,4})?)\s{0,2}(?:%|percent)/i;
const POWER = /\b(sole|shared?)\s{1,9}(?:power|voting|right|dispositive)[^.;]{0,60}/gi;
const NUMBER_AFTER = new RegExp(`^[^.;]{0,160}?(?<![\\d.,$])${COUNT}(?![\\d%])`, "i");
const ALL_OF_THEM =
  /^[^.;]{0,120}?\b(?:all|such|these|those|the)\s{1,9}(?:of\s{1,9})?(?:such\s{1,9}|the\s{1,9}|its\s{1,9}|his\s{1,9}|her\s{1,9})?(?:shares|units)\b/i;

/**
 * What Item 5 of an old letter says in sentences: "beneficially owns 1,196,320 shares, or 18.1% of …", "has sole power
 * to vote and to dispose of such shares". Each number is one that the text prints.
 */
export function amountsInProse(text: string): Amounts {
  const owns = OWNS.exec(text);
  if (!owns) return {};
  const aggregate = printed(owns, 0);
  const after = text.slice(aggregate.end, aggregate.end + 300);
  const percent = PERCENT.exec(after);
  const amounts: Record<string, Answered<string>> = { aggregateAmountOwned: aggregate };
  if (percent) {
    const start = aggregate.end + percent.index;
    amounts.percentOfClass = {
      value: percent[1] as string,
      start,
      end: start + (percent[1] as string).length,
      marks: [],
    };
  }
  for (const match of text.matchAll(POWER)) {
    const sentence = text.slice(match.index, match.index + 260).split(/[.;](?!\d)/, 1)[0] ?? "";
    const counted = NUMBER_AFTER.exec(sentence);
    const found = counted ? printed(counted, match.index) : ALL_OF_THEM.test(sentence) ? aggregate : null;
    if (!found) continue;
    const kind = /^sole/i.test(match[1] as string) ? "sole" : "shared";
    if (/vot/i.test(sentence)) amounts[`${kind}VotingPower`] ??= found;
    if (/dispos/i.test(sentence)) amounts[`${kind}DispositivePower`] ??= found;
  }
  return amounts;
}

function printed(match: RegExpExecArray, offset: number): Answered<string> {
  const number = match[1] as string;
  const start = offset + match.index + match[0].lastIndexOf(number);
  return { value: number.replace(/,/g, ""), start, end: start + number.length, marks: [] };
}
