import { oneLine } from "./plain-text.ts";
import { sentences } from "./sentences.ts";
import { type StreetAddress, streetAddresses } from "./street-address.ts";

/** Whose address a sentence gives. */
export interface SubjectAddress {
  /** As printed, one entry a name: "Messrs. Ault, Horne and Cragun" is three. */
  readonly subjects: readonly string[];
  readonly address: StreetAddress;
}

const STATES =
  /\b(?:(?:principal|business|residence|residential|office|executive|mailing) ){1,4}address(?:es)? (?:of|for) (?:each of )?(.{3,240}?) (?:is|are)\b/i;

/** Reads "The principal business address of Ault & Company is 11411 Southern Highlands Parkway, Suite 240, …". */
export function subjectAddresses(text: string): readonly SubjectAddress[] {
  if (!/address/i.test(text)) return [];
  return sentences(text).flatMap((sentence) => {
    if (!/address/i.test(sentence)) return [];
    const match = STATES.exec(sentence);
    if (!match) return [];
    const rest = sentence.slice(match.index + match[0].length);
    const addresses = streetAddresses(rest);
    const [address] = addresses;
    return address && addresses.length === 1 ? [{ subjects: subjectsOf(match[1] ?? ""), address }] : [];
  });
}

function subjectsOf(words: string): readonly string[] {
  const plain = oneLine(words).replace(/^Messrs\. /i, "Mr. ");
  const several = plain !== oneLine(words);
  return plain
    .split(/,? and (?=[A-Z]|the )|, (?!(?:Inc|LLC|L\.?P|Ltd|Jr|Sr|II|III|IV|N\.A|S\.A)\b)/)
    .map((name) => (several && !name.startsWith("Mr.") ? `Mr. ${name}` : name))
    .filter((name) => name.length > 2);
}

/** The name after "c/o", up to the street; `null` where an address has none. */
export function careOf(text: string): string | null {
  const match = /\bc\/o ([A-Z][^\d]{2,80}?)(?=,? \d|\n|$)/.exec(text);
  return match?.[1]?.replace(/[\s,]+$/, "") ?? null;
}
