/** What an answer of EDGAR's means for whoever asked. */
export type AnswerKind =
  | "given"
  | "unchanged"
  /** There is no such file. */
  | "absent"
  /** It asks for a pause. */
  | "throttled"
  /** It is out of order for now. */
  | "failing"
  | "refused";

const THROTTLE_PAGE = /Request Rate Threshold Exceeded|Undeclared Automated Tool/i;
/** How the storage behind EDGAR says that a file is not there, to whom it does not let list files. */
const NO_SUCH_FILE = /<Code>\s{0,5}(?:AccessDenied|NoSuchKey)\s{0,5}<\/Code>/;

/**
 * Tells the kinds of answer apart. EDGAR asks for a pause with a page under status 403, and says with the same status that a
 * file is not there.
 *
 * @param start the beginning of the body, decoded
 */
export function answerKind(status: number, contentType: string | undefined, start: string): AnswerKind {
  const isPage = /html/i.test(contentType ?? "") || /^\s{0,100}<(?:!doctype html|html)/i.test(start);
  if (isPage && THROTTLE_PAGE.test(start)) return "throttled";
  if (status === 200 || status === 206) return "given";
  if (status === 304) return "unchanged";
  if (status === 404 || status === 410) return "absent";
  if (status === 403) return NO_SUCH_FILE.test(start) ? "absent" : "refused";
  if (status === 429) return "throttled";
  return status >= 500 || status === 408 ? "failing" : "refused";
}
