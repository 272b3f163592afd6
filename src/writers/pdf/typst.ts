import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { UserError } from "../../base/user-error.ts";
import { template } from "./template.ts";

/** What the template is given, all of it as data. */
export type TypstInputs = Readonly<Record<string, string>>;

/** A document, or the words in which typst refused it. */
export type TypstResult = { readonly pdf: Uint8Array } | { readonly refusal: string };

/** Sets the template with some data. */
export type Typst = (inputs: TypstInputs, seconds: number | null) => TypstResult;

/**
 * Loads typst, which comes as a native library for the platform.
 *
 * @throws UserError where there is none for this platform
 */
export async function loadTypst(): Promise<Typst> {
  const library = await import("@myriaddreamin/typst-ts-node-compiler").catch(() => null);
  if (library === null) {
    throw new UserError(
      `PDF cannot be written on this platform (${process.platform} ${process.arch}), for which typst has no library; write docx or html and print that`,
    );
  }
  const compiler = library.NodeCompiler.create({ workspace: NO_FILES });
  return (inputs, seconds) => compiled(compiler, inputs, seconds);
}

/** The template reads no file; a workspace that is not there makes sure of it. */
const NO_FILES = "/beneficial-has-no-files";

function compiled(compiler: NodeCompiler, inputs: TypstInputs, seconds: number | null): TypstResult {
  const found = compiler.compile({ mainFileContent: template, inputs: { ...inputs } });
  const document = found.result;
  if (document === null) return { refusal: JSON.stringify(found.takeError()?.shortDiagnostics ?? "") };
  try {
    const options = { pdfStandard: "ua-1", ...(seconds === null ? {} : { creationTimestamp: seconds }) };
    return { pdf: compiler.pdf(document, options) };
  } catch (error) {
    return { refusal: String(error) };
  } finally {
    compiler.evictCache(0);
  }
}
