/** Beyond so many digits a sheet does not keep a number exactly. */
const DIGITS_KEPT = 15;

/**
 * The decimal that a sheet's number stands for: the shortest that the same binary number gives, as the sheet shows it.
 * `null` where it is no number, or has more digits than a sheet keeps.
 *
 * @example numberText("1.1000000000000001") //=> "1.1"
 */
export function numberText(stored: string): string | null {
  const number = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(number)) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number)) ?? [];
  const point = whole.length + Number(exponent);
  const digits = `${whole}${fraction}`;
  const padded = point <= 0 ? `${"0".repeat(1 - point)}${digits}` : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  if (padded.slice(0, at).length > DIGITS_KEPT) return null;
  return `${sign}${padded.slice(0, at)}${padded.length > at ? `.${padded.slice(at)}` : ""}`;
}
