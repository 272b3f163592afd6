import type { Signature } from "../../model/schedule.ts";
import { trimmedEnd } from "../characters.ts";
import type { BodyLines } from "./body-lines.ts";
import { isEntityName, isSameParty, isSamePerson, partyAmong } from "./party-names.ts";
import type { Places } from "./places.ts";
import { type SignatureBlock, signatureBlocks } from "./signature-blocks.ts";
import { dateOf, datesBeside } from "./signature-dates.ts";
import { type Hand, handOf, titleSpans } from "./signature-hands.ts";
import { cleanName, headingsOf, joined, typedName } from "./signature-headings.ts";
import { inLanes } from "./signature-lanes.ts";
import type { SignaturePage } from "./signature-pages.ts";
import { remark, remarkStart } from "./signature-remark.ts";
import { signatureTokens } from "./signature-tokens.ts";
import { folded, type Span, spanOf, spanText } from "./span.ts";
import { isTitle, partName } from "./titles.ts";
import type { Token } from "./token.ts";
import { typedBlocks } from "./typed-signatures.ts";

/** The signatures, and the remark beneath them. */
export interface Signatures {
  readonly signatures: readonly Signature[];
  readonly comment: string | null;
}

interface Found extends Hand {
  readonly date: Token | null;
  readonly isAttorney: boolean;
}

/** Reads the signatures of each page, in order; exhibits' signatures are not on these pages. */
export function signaturesOf(
  body: BodyLines,
  pages: readonly SignaturePage[],
  names: readonly string[],
  places: Places,
): Signatures {
  const found: Found[] = [];
  let comment: readonly Span[] = [];
  for (const page of pages) {
    const all = signatureTokens(body, page.certification.to, page.end);
    const end = remarkStart(all);
    const tokens = inLanes(all.slice(0, end));
    const blocks = signatureBlocks(tokens, names);
    const signed = blocks.length > 0 ? blocks : typedBlocks(tokens, names);
    const stars = tokens.filter(({ star }) => star !== null);
    const beside = datesBeside(tokens);
    for (const block of signed) found.push(...signaturesIn(block, tokens, beside, stars, names));
    if (comment.length === 0) comment = remark(all.slice(end), tokens, signed);
  }
  const signatures = found.map((one, at) => noted(one, `signatures.${at}`, names, places));
  const text = folded(comment.map(spanText).join(" "));
  if (text) places.note("signatureComment", comment);
  return { signatures, comment: text || null };
}

function noted(found: Found, path: string, names: readonly string[], places: Places): Signature {
  const text = (spans: readonly Span[]): string | null => trimmedEnd(joined(spans), ",;/") || null;
  const name = cleanName(joined(found.name));
  places.note(`${path}.name`, found.name);
  places.note(`${path}.by`, found.by);
  places.note(`${path}.title`, found.title);
  if (found.date?.value) places.note(`${path}.date`, [found.date.value]);
  return {
    name,
    by: text(found.by),
    title: text(found.title),
    date: found.date?.date ?? null,
    attorneyInFact: found.isAttorney,
    reportingPerson: partyAmong(name, names),
  };
}

/** A block's signature; one for each reporting person where several head it. */
function signaturesIn(
  whole: SignatureBlock,
  tokens: readonly Token[],
  beside: ReadonlyMap<Token, Token>,
  stars: readonly Token[],
  names: readonly string[],
): readonly Found[] {
  const block = beforeStars(whole);
  const date = dateOf(block, beside);
  const hand = handOf(block);
  const star = starFor(block, stars, tokens);
  const isAttorney =
    star !== null ||
    [block.hand, ...block.tail].some(({ text }) =>
      /attorneys?[\s-]+in[\s-]+fact|power of attorney/i.test(text),
    );
  const headings = headingsOf(block, names);
  const beneath = headings.length === 0 ? entityBeneath(block, hand.name, names) : null;
  const titles = hand.title.length > 0 ? hand.title : titleSpans(block, beneath);
  const signer = star ?? (headings.length > 0 || beneath ? hand.name : hand.by);
  const of = headings.length > 0 ? headings : [beneath ? [beneath] : hand.name];
  return of
    .filter((name) => name.length > 0)
    .map((name) => ({
      name,
      title: titles,
      by: isSameHand(joined(name), joined(signer)) ? [] : signer,
      date,
      isAttorney,
    }));
}

const isSameHand = (name: string, signer: string): boolean =>
  name === signer || isSameParty(name, signer) || (!isEntityName(name) && isSamePerson(name, signer));

/** An entity typed beneath the signature in the place of the hand's name: "/s/ X / Entity / By: X / Its: President". */
function entityBeneath(
  { hand, tail }: SignatureBlock,
  name: readonly Span[],
  names: readonly string[],
): Span | null {
  const first = tail.find(({ kind }) => kind !== "rule" && kind !== "label");
  if (first?.kind !== "text" || !first.value) return null;
  const text = cleanName(typedName(first));
  const isOther = !isSamePerson(text, joined(name)) && !isTitle(text);
  const forOther = hand.kind === "signed" && /attorney/i.test(hand.text) && isOther;
  if (forOther) return first.value;
  return isOther && (isEntityName(text) || partyAmong(text, names) !== null)
    ? spanOf(first.value.line, first.value.start, first.value.end)
    : null;
}

/** A block without the "*By: …" beneath the last of them, which is of all that bear the star. */
function beforeStars(block: SignatureBlock): SignatureBlock {
  const star = block.tail.findIndex((token) => token.star !== null);
  return star < 0 ? block : { ...block, tail: block.tail.slice(0, star) };
}

/** "*By: Jane Doe, Attorney-in-fact" signs for the names that bear the star. */
function starFor(
  block: SignatureBlock,
  stars: readonly Token[],
  tokens: readonly Token[],
): readonly Span[] | null {
  const texts = [block.hand, ...block.tail, ...block.heading].map(({ text }) => text);
  const star = stars.find((token) =>
    texts.some((text) => !text.startsWith(`${token.star}B`) && text.includes(token.star ?? "*")),
  );
  if (!star) return null;
  const value =
    star.value ?? tokens.slice(tokens.indexOf(star) + 1).find(({ kind }) => kind === "text")?.value ?? null;
  if (!value) return null;
  const name = spanOf(
    value.line,
    value.start,
    value.start + partName(value.line.text.slice(value.start, value.end)).nameEnd,
  );
  return name ? [name] : null;
}
