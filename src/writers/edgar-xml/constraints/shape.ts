import type { EdgarType } from "../types.ts";

/** What EDGAR takes in the place of an element: how often it may stand there, and what it may hold. */
export interface Shape {
  readonly name: string;
  /** The least and the most times that it may stand there; `null` for any number. */
  readonly least: number;
  readonly most: number | null;
  /** A value, or elements in this order and no others. */
  readonly of: EdgarType | readonly Shape[];
  /** Whether EDGAR's rules ask for it where the schema does not: of every filing, of originals alone. */
  readonly asked: "always" | "of originals" | null;
}

type Of = Shape["of"];

export const isValue = (of: Of): of is EdgarType => "takes" in of;

/** Once, and not less. */
export const once = (name: string, of: Of): Shape => ({ name, of, least: 1, most: 1, asked: "always" });

/** Once at most; EDGAR's rules may ask for it. */
export const atMostOnce = (name: string, of: Of, asked: Shape["asked"] = null): Shape => ({
  ...once(name, of),
  least: 0,
  asked,
});

/** As often as from `least` to `most`. */
export const several = (
  name: string,
  of: Of,
  least: number,
  most: number | null,
  asked: Shape["asked"] = least > 0 ? "always" : null,
): Shape => ({ name, of, least, most, asked });
