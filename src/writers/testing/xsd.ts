import {
  XmlDocument as Documents,
  XmlBufferInputProvider,
  type XmlDocument,
  XmlValidateError,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from "libxml2-wasm";
import type { CorpusFile } from "../../../test/corpus/corpus.ts";
import { secSchemas } from "./corpus.ts";

/** What the SEC's schema says against a document, a sentence each; none where it is valid. */
export type Validate = (xml: string) => readonly string[];

/** The validator of the SEC's schema of Schedule 13D or 13G, with all schemas in memory. */
export function secValidator(kind: "13D" | "13G"): { validate: Validate; dispose: () => void } {
  const files = secSchemas();
  const provider = new XmlBufferInputProvider(
    Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
  );
  xmlRegisterInputProvider(provider);
  const name = `eis_Schedule${kind}_Filer.xsd`;
  const schema = Documents.fromBuffer(fileNamed(files, name).bytes, { url: name });
  const validator = XsdValidator.fromDoc(schema);
  return {
    validate: (xml) => complaints(Documents.fromString(xml), validator),
    dispose() {
      validator.dispose();
      schema.dispose();
      xmlCleanupInputProvider();
    },
  };
}

function complaints(document: XmlDocument, validator: XsdValidator): readonly string[] {
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message }) => message.trim());
  } finally {
    document.dispose();
  }
}

function fileNamed(files: readonly CorpusFile[], name: string): CorpusFile {
  const file = files.find((one) => one.name === name);
  if (!file) throw new Error(`the SEC's schemas lack ${name}`);
  return file;
}
