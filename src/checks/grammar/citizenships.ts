import { oneLine } from "./plain-text.ts";
import { sentences } from "./sentences.ts";

/** "Mr. Nisser is a citizen of Sweden": one entry a name. */
export interface StatedCitizenship {
  readonly subject: string;
  readonly of: string;
}

const CITIZEN =
  /^(.{2,240}?),? (?:is|are)(?: each)?(?: a)? citizens? of (?:the )?([A-Z][A-Za-z .']{2,40}?)(?=[.;,]|$| and\b)/;
const ORGANIZED =
  /^(.{2,160}?),? (?:is|was|are)(?: each)?(?: an?)?(?: [a-z]+){0,4}? (?:organized|incorporated|formed|existing)(?: and existing)? (?:under|in|pursuant to)(?: the laws of)?(?: the)?(?: State of| Commonwealth of)? ?([A-Z][A-Za-z ]{2,30}?)(?=[.;,]|$)/;

/** The citizenships and places of organization that sentences of a text give by name. */
export function statedCitizenships(text: string): readonly StatedCitizenship[] {
  return sentences(text).flatMap((sentence) => {
    const line = oneLine(sentence).replace(/^(?:\([a-z]\)|\([ivx]+\)) */, "");
    const match = CITIZEN.exec(line) ?? ORGANIZED.exec(line);
    if (!match?.[1] || !match[2] || /\b(?:and|dual|also)\b/.test(match[2])) return [];
    const of = match[2].trim();
    return subjectsOf(match[1]).map((subject) => ({ subject, of }));
  });
}

function subjectsOf(words: string): readonly string[] {
  if (/\b(?:each|all|every) of\b|\bpersons?\b/i.test(words)) return [];
  const titled = words.replace(/^Messrs\. /, "Mr. ");
  const several = titled !== words;
  return titled
    .split(/,? and (?=[A-Z])|, (?!(?:Inc|LLC|L\.?P|Ltd|Jr|Sr|II|III|IV|N\.A|S\.A)\b)/)
    .map((name) => (several && !name.startsWith("Mr.") ? `Mr. ${name}` : name))
    .filter((name) => name.length > 2);
}
