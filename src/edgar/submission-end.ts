const ENDS = [
  "</SEC-DOCUMENT>",
  "-----END PRIVACY-ENHANCED MESSAGE-----",
  "</SEC-HEADER>",
  "</IMS-DOCUMENT>",
];

/**
 * Whether bytes end as a complete submission does: with the end of its document or of its envelope, or of its header, where
 * an early filing on paper is nothing else.
 */
export function endsAsSubmissionsDo(bytes: Uint8Array): boolean {
  const end = Buffer.from(bytes.subarray(-400)).toString("latin1").trimEnd();
  return ENDS.some((mark) => end.endsWith(mark));
}
