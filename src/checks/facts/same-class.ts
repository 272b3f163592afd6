const KINDS = /\b(common|ordinary|preferred|preference|depositary|units?|notes?|warrants?|options?)\b/i;
const LETTER = /\b(?:class|series)\s{1,3}([a-z]|\d)\b/i;

/**
 * Whether the title of a security on a Form 3, 4 or 5 names the class of a schedule: the same kind, and the same letter
 * where either has one. Where the schedule names no class nothing can be told, and the answer is no.
 *
 * @example
 * isSameClass("Class A Common Stock", "Class A common stock, par value $0.001 per share") //=> true
 */
export function isSameClass(title: string | null, securityClass: string | null): boolean {
  if (title === null || securityClass === null) return false;
  return kindOf(title) === kindOf(securityClass) && letterOf(title) === letterOf(securityClass);
}

function kindOf(title: string): string {
  const kind = KINDS.exec(title)?.[1]?.toLowerCase().replace(/s$/, "");
  if (kind === "ordinary") return "common";
  return kind ?? "common";
}

const letterOf = (title: string): string => LETTER.exec(title)?.[1]?.toUpperCase() ?? "";
