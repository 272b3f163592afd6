import { decimal } from "../../base/decimal.ts";
import { ONE, type Rational } from "../../base/rational.ts";
import { amountsIn } from "./amount.ts";
import { oneLine } from "./plain-text.ts";

/** A percent as printed, with the digits after its point; "less than 1%" is `below`. */
export interface StatedPercent {
  readonly value: Rational;
  readonly places: number;
  readonly isBelow: boolean;
  readonly printed: string;
}

const OWNS =
  /\b(?:beneficially owns?|beneficial owner of|(?:deemed to )?beneficially own|own beneficially|beneficial ownership of)(?: an aggregate of| a total of| a combined total of| approximately)* (?=\d)/i;
const AMOUNT_LABEL =
  /\b(?:aggregate )?(?:amount|number of shares)(?: of shares)?(?: of [^:]{0,80})? beneficially owned(?: by [^:]{0,60})?: ?(?=\d)/i;
const PERCENT_LABEL = /\bpercent(?:age)?(?: of (?:the )?class| of shares| ownership)?(?: represented)? ?: ?/i;

/** The number of shares that a section says its person beneficially owns; `null` where it says several or none. */
export function statedAggregate(text: string): Rational | null {
  const line = oneLine(text);
  const match = AMOUNT_LABEL.exec(line) ?? OWNS.exec(line);
  if (!match) return null;
  const rest = line.slice(match.index + match[0].length);
  const again =
    OWNS.test(rest) || /^[^.;]{0,80} and \d[\d,]* (?:shares|units|options|warrants)\b/i.test(rest);
  const [first] = amountsIn(rest.slice(0, 60));
  if (first?.start !== 0 || first.unit !== "number" || again) return null;
  return /^,? (?:restricted |ordinary |class [a-z] )?(?:shares?|units?|common|ordinary)\b|^[.;,(]|^$/i.test(
    rest.slice(first.end),
  )
    ? first.value
    : null;
}

/** "Percentage: 85.72%" or "Percentage: Less than 1%"; `null` where a section has no such label. */
export function statedPercent(text: string): StatedPercent | null {
  const line = oneLine(text);
  const label = PERCENT_LABEL.exec(line);
  return label ? percentAt(line.slice(label.index + label[0].length)) : null;
}

function percentAt(rest: string): StatedPercent | null {
  if (/^less than (?:1|one)(?: percent|%| ?per cent)/i.test(rest)) {
    return { value: ONE, places: 0, isBelow: true, printed: "less than 1%" };
  }
  const match = /^(?:approximately )?(\d{1,3}(?:\.\d{1,6})?) ?(?:%|percent)/i.exec(rest);
  const value = match?.[1] === undefined ? null : decimal(match[1]);
  if (value === null || match?.[1] === undefined) return null;
  return { value, places: match[1].split(".")[1]?.length ?? 0, isBelow: false, printed: `${match[1]}%` };
}
