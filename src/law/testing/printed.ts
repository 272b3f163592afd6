import type { Step } from "../../model/derivation.ts";

/** A derivation as lines, for tests: depth, whether it is counted, the sentence, the citation, how many facts. */
export function printed({ says, counted, cite, facts, steps }: Step, depth = 0): readonly string[] {
  const sign = counted === null ? "" : counted ? "+ " : "- ";
  const source = [cite?.cite.replace("17 CFR 240.", ""), facts.length > 0 ? `${facts.length} facts` : ""]
    .filter(Boolean)
    .join("; ");
  return [
    `${"  ".repeat(depth)}${sign}${says}${source && ` [${source}]`}`,
    ...steps.flatMap((each) => printed(each, depth + 1)),
  ];
}
