/** Headers are a few thousand bytes; one with hundreds of filers is longer. */
const HEADER = 65_536;

/**
 * Whether bytes are a submission on forms that are not wanted, as most of a daily feed are: told from its header and the
 * labels of its documents alone. A document without a submission's header is never one.
 */
export function isOfOtherForm(bytes: Uint8Array, insiderReports: boolean): boolean {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = whole.toString("latin1", 0, HEADER);
  const begins = /<(?:SEC-HEADER|IMS-HEADER|SUBMISSION)>/.exec(head);
  if (!begins) return false;
  const ends = head.indexOf("<DOCUMENT>", begins.index);
  const header = head.slice(begins.index, ends < 0 ? undefined : ends);
  if (/\b13[DG]\b/.test(header)) return false;
  if (insiderReports && /(?:SUBMISSION TYPE:\s{1,20}|<TYPE>)[345](?:\/A)?\s/.test(header)) return false;
  return whole.indexOf("<TYPE>SC 13") < 0 && whole.indexOf("<TYPE>SCHEDULE 13") < 0;
}
