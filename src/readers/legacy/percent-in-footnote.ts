import type { Footnote, ReportingPerson } from "../../model/schedule.ts";
import { lessThanIn } from "../cover/percent.ts";
import type { PlaceTable } from "../place-table.ts";
import type { SourceDocument } from "../source.ts";
import type { PersonsRead } from "./persons-from-items.ts";

/**
 * Where the row for the percent holds only a footnote's mark and the footnote says "less than 1%", that is the percent.
 * No other number of a footnote is taken: which of several it means, only a person can tell.
 */
export function percentsFromFootnotes(
  document: SourceDocument,
  persons: readonly ReportingPerson[],
  footnotes: readonly Footnote[],
  places: PlaceTable,
): PersonsRead {
  const filled = persons.map((person, index) => {
    const path = `reportingPersons.${index}.percentOfClass`;
    if (person.percentOfClass !== null) return person;
    const number = footnotes.findIndex(({ marks }) => marks.includes(path));
    const found = number < 0 ? null : lessThanIn(footnotes[number]?.text ?? "");
    if (!found) return person;
    const place = places[`footnotes.${number}.text`];
    if (place) {
      const inSource = lessThanIn(document.text.slice(place.start, place.end));
      places[path] = inSource
        ? document.lines.placeOf(place.start + inSource.start, place.start + inSource.end)
        : place;
    }
    return { ...person, percentOfClass: found.value };
  });
  return { persons: filled, problems: [] };
}
