import type { SignatureBlock } from "./signature-blocks.ts";
import type { Span } from "./span.ts";
import type { Token } from "./token.ts";

const LONG = 160;

/** The first token of a remark beneath the signatures: a sentence or two rather than a name or a title. */
export function remarkStart(tokens: readonly Token[]): number {
  const firstHand = tokens.findIndex(({ kind, isSigned }) => isSigned || kind === "by" || kind === "rule");
  const at = tokens.findIndex((_, index) => index > firstHand && firstHand >= 0 && isRemark(tokens, index));
  return at < 0 ? tokens.length : at;
}

function isRemark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== "text" || token.star !== null) return false;
  if (token.text.length > LONG) return true;
  if (
    /^(?:[*†‡^]+\s*|\(\d\)\s*|[⁽¹²³]+\s*)?(?:signed pursuant|this power of attorney|power of attorney|the powers? of|an authorization|evidence of|pursuant to (?:a|the) power)/i.test(
      token.text,
    )
  )
    return true;
  return /^[*†‡]+\s?(?!by\b)[A-Z][a-z]+\s[a-z]/.test(token.text) && token.text.length > 40;
}

/** The remark: the lines of the first paragraph behind the signatures. */
export function remark(
  rest: readonly Token[],
  tokens: readonly Token[],
  blocks: readonly SignatureBlock[],
): readonly Span[] {
  if (blocks.length === 0 || tokens.length === 0) return [];
  const spans: Span[] = [];
  for (const [at, token] of rest.entries()) {
    const before = rest[at - 1];
    if (before && (token.line > before.line + 1 || token.span.line.kind !== "printed")) break;
    spans.push(token.span);
  }
  return spans;
}
