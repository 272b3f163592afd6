/**
 * Fills the `{placeholders}` of a wording; a name that ends in a point ("Mill, Inc.") ends its sentence too.
 *
 * @throws Error where a value is missing: a bug of the check, found by its own cases.
 * @example
 * fillWording("{stated} against {expected}.", { stated: "81", expected: "162" }) //=> "81 against 162."
 */
export function fillWording(wording: string, values: Readonly<Record<string, string>>): string {
  const filled = wording.replace(/\{(\w{1,40})\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the wording "${wording}" has no value for {${name}}`);
    return value;
  });
  return filled.replace(/\.\.(?=\s|$)/g, ".");
}

export const placeholdersOf = (wording: string): readonly string[] =>
  [...wording.matchAll(/\{(\w{1,40})\}/g)].map((match) => match[1] ?? "");

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
