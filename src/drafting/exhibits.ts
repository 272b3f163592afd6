import type { Book, BookExhibit } from "../model/book.ts";
import type { Exhibit } from "../model/schedule.ts";
import type { Missing } from "./missing.ts";
import { placeInBook } from "./positions.ts";
import type { PreviousFilings } from "./previous/previous-filings.ts";

/**
 * The exhibits of the book, with where they are incorporated from; in an amendment those of earlier filings too, marked as
 * previously filed, unless the book has another under the same number.
 */
export function exhibitsOf(book: Book, previous: PreviousFilings | null): readonly Exhibit[] {
  const earlier = (previous?.all.flatMap(({ exhibits }) => exhibits) ?? []).map((exhibit) => ({
    ...exhibit,
    number: exhibit.number?.toUpperCase() ?? null,
  }));
  const isListed = ({ description }: { readonly description: string }): boolean =>
    earlier.some((one) => bareDescription(one.description) === bareDescription(description));
  const ofBook = book.exhibits.map((exhibit): Exhibit => {
    const { number, incorporatedFrom: from } = exhibit;
    const bare = exhibit.description.replace(/\.$/, "");
    const description =
      from !== undefined
        ? `${bare} (incorporated by reference to ${from}).`
        : isListed(exhibit) && !isIncorporated(exhibit)
          ? `${bare} ${FILED_BEFORE}.`
          : exhibit.description;
    return { number, description, incorporatedFrom: incorporated(description) };
  });
  const numbers = new Set(ofBook.map(({ number }) => number));
  const others = earlier.filter(
    ({ number }, i) =>
      number !== null && !numbers.has(number) && earlier.findIndex((one) => one.number === number) === i,
  );
  return [...ofBook, ...others.map(filedBefore)];
}

/** An exhibit of an earlier filing as a later one lists it. */
function filedBefore(exhibit: Exhibit): Exhibit {
  const description = isIncorporated(exhibit)
    ? exhibit.description
    : `${exhibit.description.replace(/\.$/, "")} ${FILED_BEFORE}.`;
  return { ...exhibit, description, incorporatedFrom: incorporated(description) };
}

const FILED_BEFORE = "(previously filed)";

/** What an exhibit is, without where it was filed. */
const bareDescription = (description: string): string =>
  (description.split(/\((?:incorporated|previously)/i)[0] ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");

/** Whether an exhibit is in an earlier filing, by its own key or by the words of its description. */
export const isIncorporated = ({
  incorporatedFrom,
  description,
}: Pick<BookExhibit, "description"> & { readonly incorporatedFrom?: string | null | undefined }): boolean =>
  (incorporatedFrom !== undefined && incorporatedFrom !== null) || incorporated(description) !== null;

/** The agreement to file jointly among the exhibits, as the book marks or words it. */
export const jointFilingExhibit = ({ exhibits }: Book): BookExhibit | undefined =>
  exhibits.find(({ kind }) => kind === "joint-filing-agreement") ??
  exhibits.find(
    ({ kind, description }) => kind === undefined && /\bjoint filing agreement\b/i.test(description),
  );

/** Exhibits that are neither documents nor incorporated, unless they are written from the book. */
export function missingExhibits(book: Book, written: ReadonlySet<string>): readonly Missing[] {
  return book.exhibits.flatMap((exhibit, n) =>
    exhibit.file !== undefined || isIncorporated(exhibit) || written.has(exhibit.number)
      ? []
      : [
          {
            what: `the document of Exhibit ${exhibit.number}, ${exhibit.description.replace(/\.$/, "")}`,
            writeIn: `${placeInBook(book, `exhibits.${n}`)}, file, or incorporated-from`,
          },
        ],
  );
}

/** The remark behind a description that says where the exhibit is, up to its end, as readers of the XML read it. */
function incorporated(description: string): string | null {
  const from = /\b(?:incorporated|previously\s{1,3}filed|filed\s{1,3}previously)\b/i.exec(description)?.index;
  return from === undefined ? null : description.slice(from).replace(/[).]{0,3}$/, "");
}
