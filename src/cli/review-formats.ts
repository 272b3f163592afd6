import { nearestWord } from "../base/did-you-mean.ts";
import { UserError } from "../base/user-error.ts";
import { type ReviewFormat, reviewHtml, reviewMarkdown, sarif } from "../index.ts";

/** The formats that are written part by part; those of the terminal and of JSON are the command line's own. */
const written: readonly ReviewFormat[] = [sarif, reviewMarkdown, reviewHtml];

export const reviewFormatNames: readonly string[] = ["text", "json", ...written.map(({ id }) => id)];

/** A format as named by `--format`. @throws UserError where there is none of that name. */
export function reviewFormatNamed(name: string): string {
  if (reviewFormatNames.includes(name)) return name;
  const near = nearestWord(name, reviewFormatNames);
  throw new UserError(
    `--format knows no "${name}"; ${near ? `did you mean "${near}"?` : `write one of ${reviewFormatNames.join(", ")}`}`,
  );
}

/** The writer of a format, or `null` where it is text or JSON. */
export const reviewFormat = (name: string): ReviewFormat | null =>
  written.find(({ id }) => id === name) ?? null;
