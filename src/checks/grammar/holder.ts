import type { FindPerson } from "../../model/person-name.ts";

const HELD_BY =
  /\b(?:held|owned|beneficially owned)(?: directly| of record| solely| jointly| in the name of)*,? by (?:the )?([A-Z][\w&.' -]{1,60}?(?:, (?:Inc|LLC|L\.?P|Ltd|III|II|Jr|Sr)\b\.?)?)(?=[,;.):]|\s(?:and|of|as|which|that|for|in|upon|\()|$)/;

/** Who holds, by words such as "25,229 shares held by Ault & Company"; `null` where they name nobody that is known. */
export function holderIn(words: string, find: FindPerson): number | null {
  const match = HELD_BY.exec(words);
  return match?.[1] ? find(match[1]) : null;
}
