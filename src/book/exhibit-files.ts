import { readFile, stat } from "node:fs/promises";
import { dirname, extname, join, normalize } from "node:path";
import { UserError } from "../base/user-error.ts";
import type { Book } from "../model/book.ts";
import { placeOf } from "./positions.ts";

/** The document of an exhibit, from the file beside the book. */
export interface ExhibitFile {
  readonly number: string;
  readonly description: string;
  /** Without its point, in small letters. */
  readonly extension: string;
  readonly contents: Uint8Array;
}

/** What EDGAR takes in one submission is 200 MB as encoded; base64 makes four bytes of three. */
const MOST_BYTES = 150_000_000;

/** The formats that EDGAR takes for exhibits; PDF as an unofficial copy. */
const EXTENSIONS: readonly string[] = ["htm", "html", "txt", "pdf", "xml", "jpg", "gif"];

/**
 * Loads the documents that the exhibits of a book name, in the order of the exhibits.
 *
 * @throws UserError where one is missing, is empty, is of a format that EDGAR does not take, or all together are too large.
 */
export async function loadExhibitFiles(book: Book): Promise<readonly ExhibitFile[]> {
  const files: ExhibitFile[] = [];
  let size = 0;
  for (const [n, { number, description, file }] of book.exhibits.entries()) {
    if (file === undefined) continue;
    const refuse = (sentence: string): UserError =>
      new UserError(`Exhibit ${number}, ${file}, ${sentence}`, placeOf(book, `exhibits.${n}.file`));
    const extension = extname(file).slice(1).toLowerCase();
    if (!EXTENSIONS.includes(extension)) {
      throw refuse(`is of a format that EDGAR does not take; save it as .htm, .txt or .pdf`);
    }
    const path = join(dirname(book.file), normalize(file));
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) throw refuse("is not there; put it beside the book, or mend the name");
    if (found.size === 0) throw refuse("is empty; put the document there");
    size += found.size;
    if (size > MOST_BYTES) {
      throw refuse(
        `is too large: the exhibits come to ${Math.ceil(size / 1_000_000)} MB with it, and EDGAR takes 150; make it smaller or file it in parts`,
      );
    }
    const contents = await readFile(path).catch(() => {
      throw refuse("cannot be read; see who may read it");
    });
    files.push({ number, description, extension, contents });
  }
  return files;
}
