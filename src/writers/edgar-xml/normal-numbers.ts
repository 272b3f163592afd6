/** A plain decimal without signs of thousands or a percent sign; `null` where the text is none. */
export function normalAmount(text: string | null): string | null {
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)? ?%?$/.exec(text ?? "");
  const [, sign = "", whole = "", fraction = ""] = match ?? [];
  if (!match || (whole === "" && fraction.length < 2)) return null;
  return `${sign}${whole.replaceAll(",", "") || "0"}${fraction === "." ? "" : fraction}`;
}

/** Ten digits. */
export function normalCik(text: string | null): string | null {
  return text !== null && /^\d{1,10}$/.test(text) ? text.padStart(10, "0") : null;
}

/** `0001011438-24-000307`, with its dashes. */
export function normalAccessionNumber(text: string | null): string | null {
  const match = /^(\d{10})-?(\d{2})-?(\d{6})$/.exec(text ?? "");
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
