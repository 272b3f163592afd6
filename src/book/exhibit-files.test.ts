import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadExhibitFiles } from "./exhibit-files.ts";
import { loadBook } from "./load.ts";
import { smallBook } from "./testing/small-book.ts";

const folder = mkdtempSync(join(tmpdir(), "beneficial-exhibits-"));

async function filesOf(entry: string): Promise<Awaited<ReturnType<typeof loadExhibitFiles>>> {
  const file = join(folder, "book.yaml");
  writeFileSync(
    file,
    `${smallBook}exhibits:\n  - { number: "99.1", description: Voting Agreement, ${entry} }\n`,
  );
  return loadExhibitFiles(await loadBook(file));
}

test("the document beside the book is loaded whole", async () => {
  writeFileSync(join(folder, "Voting Agreement.HTM"), "<p>Voting</p>");
  const [file] = await filesOf('file: "Voting Agreement.HTM"');
  expect(file).toMatchObject({ number: "99.1", description: "Voting Agreement", extension: "htm" });
  expect(new TextDecoder().decode(file?.contents)).toBe("<p>Voting</p>");
});

test("an exhibit that an earlier filing has needs none", async () => {
  expect(await filesOf("incorporated-from: Exhibit 10.1 of Form 8-K")).toEqual([]);
});

test.each([
  ["missing.htm", "Exhibit 99.1, missing.htm, is not there; put it beside the book, or mend the name"],
  [
    "agreement.docx",
    "Exhibit 99.1, agreement.docx, is of a format that EDGAR does not take; save it as .htm, .txt or .pdf",
  ],
  ["empty.htm", "Exhibit 99.1, empty.htm, is empty; put the document there"],
  [
    "huge.pdf",
    "Exhibit 99.1, huge.pdf, is too large: the exhibits come to 151 MB with it, and EDGAR takes 150",
  ],
])("%s is refused in one sentence, with its line", async (name, message) => {
  writeFileSync(join(folder, "empty.htm"), "");
  writeFileSync(join(folder, "huge.pdf"), "");
  truncateSync(join(folder, "huge.pdf"), 150_500_000);
  await expect(filesOf(`file: ${name}`)).rejects.toThrow(`book.yaml:37:60: ${message}`);
});

test("a document and an earlier filing for one exhibit contradict each other", async () => {
  await expect(filesOf("file: a.htm, incorporated-from: Exhibit 1")).rejects.toThrow(
    "an exhibit is filed as a document or incorporated from an earlier filing; take file or incorporated-from out",
  );
});
