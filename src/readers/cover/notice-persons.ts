import type { LineIndex } from "../../base/place.ts";
import type { NoticePerson } from "../../model/schedule.ts";
import type { PlaceTable } from "../place-table.ts";
import { placeBetween, type Segment } from "./title-segments.ts";

const PHONE =
  /(?:tel(?:ephone|\.)?(?:\s*no\.?)?[\s:.]*)?(?<!\d)(?:\+\s?\d{1,3}[\s.-]?(?:\(?\d{1,5}\)?[\s./-]{0,3}){2,5}|\(?\d{3}\)?[\s./-]{0,3}\d{3}[\s.-]{1,3}\d{4})(?!\d)/i;
const COPY = /\b(?:with\s+)?(?:a\s+)?cop(?:y|ies)\s+(?:of|to)\b|^\W*(?:and|copies?)\W*$/i;

/** A stretch of a line of the title page. */
interface Fragment {
  readonly text: string;
  readonly segment: Segment;
  readonly start: number;
}

/** The persons authorized to receive notices, from what stands above that caption: one a column, one a block of copies. */
export function noticePersonsIn(
  source: LineIndex,
  segments: readonly Segment[],
  places: PlaceTable,
): readonly NoticePerson[] {
  const persons: NoticePerson[] = [];
  for (const block of columnsOf(segments).flatMap(blocksOf)) {
    const path = `noticePersons.${persons.length}`;
    const person = personOf(block, (field, { segment, start }, from, to) => {
      places[`${path}.${field}`] = placeBetween(source, segment, start + from, segment, start + to);
    });
    if (person) persons.push(person);
  }
  return persons;
}

/** Printed lines that a wide gap parts, most of them, stand in two columns. */
function columnsOf(segments: readonly Segment[]): readonly (readonly Fragment[])[] {
  const whole = segments.map((segment): Fragment => ({ text: segment.text, segment, start: 0 }));
  const gaps = whole.map(({ text, segment }) =>
    segment.line.kind === "printed" ? /\s{3,}/.exec(text) : null,
  );
  const double = gaps.filter((gap) => gap !== null).length;
  if (double < 2 || double * 2 < whole.length) return [whole];
  const left = whole.map((fragment, i) => ({ ...fragment, text: fragment.text.slice(0, gaps[i]?.index) }));
  const right = whole.flatMap((fragment, i): readonly Fragment[] => {
    const gap = gaps[i];
    if (!gap) return [];
    const start = gap.index + gap[0].length;
    return [{ ...fragment, text: fragment.text.slice(start), start }];
  });
  return [left, right];
}

function blocksOf(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const blocks: Fragment[][] = [[]];
  for (const fragment of fragments) {
    if (COPY.test(fragment.text)) blocks.push([]);
    else if (fragment.text.trim() !== "") blocks.at(-1)?.push(fragment);
  }
  return blocks.filter(({ length }) => length > 0);
}

type Note = (field: string, fragment: Fragment, from: number, to: number) => void;

function personOf(block: readonly Fragment[], note: Note): NoticePerson | null {
  let name: string | null = null;
  let phone: string | null = null;
  const address: string[] = [];
  for (const fragment of block.length === 1 ? partsOf(block[0] as Fragment) : block) {
    const match: RegExpExecArray | null = phone === null ? PHONE.exec(fragment.text) : null;
    const rest = match ? withoutPhone(fragment.text, match) : { text: fragment.text, start: 0 };
    if (match) {
      const lead: number = LEAD_PHONE.exec(match[0])?.[0].length ?? 0;
      phone = match[0].slice(lead).trim();
      note("phone", fragment, match.index + lead, match.index + lead + phone.length);
    }
    const start = rest.start + (/^[\s,;]*/.exec(rest.text)?.[0].length ?? 0);
    const text = rest.text.trim().replace(/^[\s,;]+|[\s,;]+$/g, "");
    if (!/[A-Za-z0-9]{2}/.test(text) || /^(?:tel|telephone|phone|fax)\W*$/i.test(text)) continue;
    if (name === null) {
      name = text;
      note("name", fragment, start, start + text.length);
    } else {
      note(`address.lines.${address.length}`, fragment, start, start + text.length);
      address.push(text);
    }
  }
  if (name === null) return null;
  const none = { street1: null, street2: null, city: null, stateOrCountry: null, zipCode: null };
  return { name, phone, address: address.length > 0 ? { lines: address, ...none } : null };
}

const LEAD_PHONE = /^tel\w*\.?(?:\s*no\.?)?[\s:.]*/i;

/** What stands beside a telephone number on its line: the longer side of it. */
function withoutPhone(text: string, match: RegExpExecArray): { text: string; start: number } {
  const before = text.slice(0, match.index).replace(/\($/, "");
  const end = match.index + match[0].length;
  const after = text.slice(end).replace(/^\)/, "");
  return before.trim().length >= after.trim().length
    ? { text: before, start: 0 }
    : { text: after, start: text.length - after.length };
}

/** A single line with all in it: the name ends where the address's first number begins. */
function partsOf(fragment: Fragment): readonly Fragment[] {
  const comma = /,\s+(?=\d)|;\s+/.exec(fragment.text);
  if (!comma) return [fragment];
  const start = comma.index + comma[0].length;
  return [
    { ...fragment, text: fragment.text.slice(0, comma.index) },
    { ...fragment, text: fragment.text.slice(start), start: fragment.start + start },
  ];
}
