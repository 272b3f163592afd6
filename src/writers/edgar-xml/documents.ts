import type { EdgarXmlOptions } from "./options.ts";
import { leaf, type Sheet } from "./sheet.ts";
import { edgarTypes } from "./types.ts";
import { element, type XmlElement } from "./xml.ts";

/** What EDGAR takes in one submission, documents as they are encoded. */
const MOST_CHARACTERS = 200_000_000;

/** The exhibits as base64, in the order of the list; nothing where there are none. */
export function documentElements(sheet: Sheet, { documents = [] }: EdgarXmlOptions): XmlElement | null {
  if (documents.length === 0) return null;
  const { documentName, documentType, documentDescription, documentContents } = edgarTypes;
  const encoded = documents.map(({ contents }) => Buffer.from(contents).toString("base64"));
  const size = encoded.reduce((total, text) => total + text.length, 0);
  if (size > MOST_CHARACTERS)
    sheet.note("options.documents", `The documents have ${size} characters; EDGAR takes ${MOST_CHARACTERS}.`);
  const names = documents.map(({ name }) => name);
  return element(
    "documents",
    documents.map(({ name, type, description }, i) => {
      const path = `options.documents.${i}`;
      if (names.indexOf(name) < i) sheet.note(`${path}.name`, `Two documents are called ${name}.`);
      return element("com:document", [
        leaf(sheet, "com:conformedName", `${path}.name`, name, documentName, "always"),
        leaf(sheet, "com:conformedDocumentType", `${path}.type`, type, documentType, "always"),
        leaf(sheet, "com:description", `${path}.description`, description, documentDescription),
        leaf(sheet, "com:contents", `${path}.contents`, encoded[i], documentContents, "always"),
      ]);
    }),
  );
}
