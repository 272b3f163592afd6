/** What must not be said, in any text that is printed or kept. */
export type Hush = (text: string) => string;

/**
 * Blots out secrets wherever they stand in a text.
 *
 * @example
 * hushing(["abc$1234"])("CCC abc$1234 is wrong") //=> "CCC ******** is wrong"
 */
export function hushing(secrets: readonly string[]): Hush {
  const forms = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const said = [...new Set(forms)]
    .filter(({ length }) => length >= 4)
    .toSorted((a, b) => b.length - a.length);
  return (text) => said.reduce((rest, secret) => rest.replaceAll(secret, "********"), text);
}
