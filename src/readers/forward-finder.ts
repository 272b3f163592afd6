/**
 * Finds a needle again and again at growing offsets, so that a text is searched once in all however often is asked:
 * a hit that still lies ahead, or the knowledge that there is none, is kept.
 */
export function forwardFinder(text: string, needle: string): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found === -1 || found >= from) return found;
    found = text.indexOf(needle, from);
    return found;
  };
}
