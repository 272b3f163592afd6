const MOST_TEXTS = 128;
const MOST_CHARACTERS = 4_000_000;
/** A short text is read faster than it is found again. */
const SHORT = 64;

/**
 * Does a piece of reading once for a text, however many checks ask for it soon after one another. Only the last texts are
 * kept, and none that is very long; what was read from a text stays true, for a text never changes.
 */
export function onceAText<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let characters = 0;
  return (text) => {
    if (text.length < SHORT || text.length > MOST_CHARACTERS) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = work(text);
    characters += text.length;
    if (known.size >= MOST_TEXTS || characters > MOST_CHARACTERS) {
      known.clear();
      characters = text.length;
    }
    known.set(text, value);
    return value;
  };
}
