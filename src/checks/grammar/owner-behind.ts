import { sentences } from "./sentences.ts";

/** "Platinum Holdings, the sole owner of Platinum Falcon, may be deemed to beneficially own the Shares held by Platinum Falcon." */
export interface OwnerBehind {
  readonly owner: string;
  readonly holder: string;
}

const OWNER =
  /^(?:\([a-z0-9]{1,3}\) )?((?:The |Mr\. |Mrs\. |Ms\. |Dr\. )?[A-Z][\w&.' -]{1,70}?)(?:, |\s+(?:may|is)\b)/;
const DEEMED =
  /\b(?:may|might|could) be deemed (?:to (?:beneficially own|own beneficially|be (?:the|a) beneficial owner of|have beneficial ownership of)|(?:the|a) beneficial owner of) (?:all (?:of )?)?(?:the |such |those )?(?:[A-Z]?[\w-]+ ){0,4}?(?:shares|stock|securities|units)\b[^,;]{0,40}?\b(?:held|owned)(?: directly| of record| beneficially)? by (?:the )?([A-Z][\w&.' -]{1,70}?(?:, (?:Inc|LLC|L\.P|Ltd)\b\.?)?)(?=[.,;]|$| and\b)/i;

/** The sentences in which somebody may be deemed to own all that another holds. */
export function ownersBehind(text: string): readonly OwnerBehind[] {
  if (!text.includes("deemed")) return [];
  return sentences(text).flatMap((sentence) => {
    const deemed = DEEMED.exec(sentence);
    const owner = deemed ? OWNER.exec(sentence) : null;
    return deemed?.[1] && owner?.[1] ? [{ owner: owner[1].trim(), holder: deemed[1].trim() }] : [];
  });
}
