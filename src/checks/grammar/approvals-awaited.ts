import { sentences } from "./sentences.ts";

/** The sentences that make an issuance, exercise or conversion wait for the approval of holders or of an exchange. */
export function approvalsAwaited(text: string): readonly string[] {
  if (!/approv/i.test(text) || OBTAINED.test(text)) return [];
  return sentences(text).filter(
    (sentence) =>
      /approv/i.test(sentence) && WAITS.test(sentence) && ISSUES.test(sentence) && BY.test(sentence),
  );
}

const BY =
  /\b(?:stockholders?|shareholders?)['’]?s? approval\b|\bapproval (?:of|by|from) (?:the |its |such )?(?:Issuer['’]s |Company['’]s )?(?:stockholders?|shareholders?|NYSE|Nasdaq|exchange|holders)\b/i;
const WAITS =
  /\b(?:until|unless|prior to|before|subject to|conditioned (?:up)?on|contingent (?:up)?on|in the absence of|pending)\b[^;]{0,160}\bapprov/i;
const ISSUES =
  /\b(?:(?:convert|exercis)(?:ed|ible|able|e|ion)?|conversion|issu(?:e|ed|ance|able))\b[^;]{0,200}\b(?:shares|stock|warrants?|notes?|units?)\b/i;
const OBTAINED =
  /\b(?:stockholders?|shareholders?)['’]?s? approval (?:was|has been|having been) (?:obtained|received|granted)\b|\b(?:stockholders|shareholders|holders) (?:of the (?:Issuer|Company) )?(?:have )?approved\b|\b(?:obtained|received) (?:the )?(?:stockholder|shareholder)s?['’]? approval\b/i;
