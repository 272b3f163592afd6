import type { PlainDate } from "../../base/plain-date.ts";
import type { Segment } from "./signature-segments.ts";
import type { Span } from "./span.ts";

/** What a piece of a signature page is. */
export type TokenKind =
  | "date"
  | "by"
  | "signed"
  | "name"
  | "title"
  | "name-title"
  | "rule"
  | "label"
  | "text";

export interface Token {
  readonly kind: TokenKind;
  /** What is said, without its label: the name after "By:", the date after "Dated:". */
  readonly value: Span | null;
  readonly text: string;
  /** Whether it bears a conformed signature: "/s/". */
  readonly isSigned: boolean;
  /** The mark before "*By", which signs for the names that bear it. */
  readonly star: string | null;
  readonly date: PlainDate | null;
  readonly line: number;
  /** The column of the page, or of the table, at which it stands. */
  readonly x: number;
  readonly table: number | null;
  readonly span: Span;
}

/** What a token says, and whether it bears a conformed signature. */
export interface Signed {
  readonly value: Span | null;
  readonly isSigned: boolean;
}

/** All tokens are made here, of one shape, which keeps reading them fast. */
export const token = (
  { text, line, x, span }: Segment,
  kind: TokenKind,
  signed: Signed | null,
  date: PlainDate | null = null,
  star: string | null = null,
): Token => ({
  kind,
  value: signed?.value ?? null,
  text,
  isSigned: signed?.isSigned ?? false,
  star,
  date,
  line,
  x,
  table: span.line.table,
  span,
});
