import { type InsiderReport, readInsiderReport, refusalOf } from "../index.ts";

/** The Form 3, 4 or 5 in a file that was refused as a schedule for being on another form; `null` where it is none. */
export function insiderReportIn(bytes: Uint8Array, refusal: { readonly code: string }): InsiderReport | null {
  if (refusal.code !== "document/another-form") return null;
  const report = readInsiderReport(bytes);
  return refusalOf(report) ? null : report;
}
