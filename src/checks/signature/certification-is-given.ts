import { scheduleCitation } from "../../model/citation.ts";
import { isEntityName } from "../../model/person-name.ts";
import { isStructured } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { oneLine } from "../grammar/plain-text.ts";
import { listed } from "../wording.ts";

export const certificationIsGiven: Check = {
  id: "signature/certification-is-given",
  title: "The statement is certified to be true, complete and correct, and who signs for a firm has a title",
  catalogue: "S26",
  severity: "required",
  cite: scheduleCitation("13D", "Signature"),
  cite13G: scheduleCitation("13G", "Signature"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    words: "The words over the signatures do not certify that the information is true, complete and correct.",
    title: "{by} signs for {who} without a title.",
  },
  why: "Over the signatures stands: after reasonable inquiry and to the best of my knowledge and belief, I certify that the information is true, complete and correct. The name and the title of who signs are typed beneath.",
  falseAlarms: [
    "the certification in words of its own",
    "a title that stands beside another signature of the same hand",
  ],
  run: (schedule) => {
    const { signatures, certification, form } = schedule;
    if (!signatures.length) return notApplicable("No signature was found.");
    if (isStructured(schedule)) return notApplicable("EDGAR's form prints the certification itself.");
    return observed([...(form?.includes("13D") ? ofWords(certification) : []), ...ofTitles(signatures)]);
  },
};

function ofWords(certification: string | null): readonly Observation[] {
  if (certification === null) return [];
  const words = oneLine(certification);
  if (/\btrue\b/i.test(words) && /\bcomplete\b/i.test(words) && /\bcorrect\b/i.test(words)) return [];
  return [
    {
      outcome: "review",
      wording: "words",
      values: {},
      stated: words.slice(0, 200),
      paths: ["certification"],
      settledBy: "the certification in the form's words",
    },
  ];
}

/**
 * A hand that has a title at any of its signatures has it at all; where no signature has one, titles may not have been
 * understood.
 */
function ofTitles(
  signatures: readonly { readonly name: string; readonly by: string | null; readonly title: string | null }[],
): readonly Observation[] {
  const titled = new Set(signatures.flatMap(({ by, title }) => (by && title ? [by] : [])));
  const bare = signatures.filter(
    ({ name, by, title }) => by && !title && !titled.has(by) && isEntityName(name) && !isEntityName(by),
  );
  if (!bare.length || !titled.size) return [];
  return [
    {
      outcome: "review",
      wording: "title",
      values: {
        by: listed([...new Set(bare.map(({ by }) => by ?? ""))]),
        who: listed(bare.map(({ name }) => name)),
      },
      who: bare.map(({ name }) => name),
      paths: ["signatures"],
      settledBy: "the title, typed beneath the signature",
    },
  ];
}
