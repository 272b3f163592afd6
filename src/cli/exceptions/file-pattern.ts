/**
 * Whether a pattern fits a path with `/`: `*` stands for any characters but `/`, `**` for any at all, `?` for one. A
 * pattern without `/` is of the name alone, in whatever folder.
 *
 * @example
 * fits("*.txt", "2024/a.txt") //=> true
 * fits("2024/**", "2024/q1/a.txt") //=> true
 */
export function fits(pattern: string, path: string): boolean {
  const subject = pattern.includes("/") ? path : (path.split("/").at(-1) ?? path);
  return matches(pattern.replace(/\*{2}\//g, "**"), subject);
}

/** Goes on from the last asterisk where it fails: no more steps than the pattern's times the path's length. */
function matches(pattern: string, subject: string): boolean {
  // For each place in the subject, whether the pattern so far can end there.
  let reached = new Set([0]);
  for (let at = 0; at < pattern.length; at++) {
    const next = new Set<number>();
    const sign = pattern[at];
    const isDeep = sign === "*" && pattern[at + 1] === "*";
    if (isDeep) at++;
    for (const place of reached) {
      if (sign === "*") {
        let end = place;
        next.add(end);
        while (end < subject.length && (isDeep || subject[end] !== "/") && !next.has(end + 1))
          next.add(++end);
      } else if (
        place < subject.length &&
        (sign === subject[place] || (sign === "?" && subject[place] !== "/"))
      )
        next.add(place + 1);
    }
    reached = next;
  }
  return reached.has(subject.length);
}
