import type { ConversionTerms } from "./conversion.ts";
import type { Trigger } from "./objects.ts";

/** The way to shares that has a number or price of its own, before those that a later financing settles. */
export function chosen(triggers: readonly Trigger[]): Trigger | undefined {
  const isSettled = ({ conversion_right: { conversion_mechanism: of } }: Trigger): boolean =>
    of.type === "FIXED_AMOUNT_CONVERSION" || of.type === "RATIO_CONVERSION";
  return (
    triggers.find((trigger) => isSettled(trigger) && trigger.type.startsWith("ELECTIVE")) ??
    triggers.find(isSettled) ??
    triggers[0]
  );
}

/** The ways to shares that are not chosen, by name. */
export function others(triggers: readonly Trigger[]): ConversionTerms {
  const left = triggers.filter((trigger) => trigger !== chosen(triggers));
  if (left.length === 0) return { fields: {}, comments: [] };
  const words = left.map(
    ({ type, conversion_right: { conversion_mechanism: of } }) => `${of.type} (${type})`,
  );
  return {
    fields: {},
    comments: [`The package has more ways to shares, which are left out: ${words.join(", ")}.`],
  };
}
