/** Texts one under the other; `null` where there is none. */
export function joinLines(texts: readonly (string | null)[], between = "\n"): string | null {
  const given = texts.filter((text) => text !== null && text !== "");
  return given.length === 0 ? null : given.join(between);
}
