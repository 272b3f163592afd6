import { parentPort } from "node:worker_threads";
import { type ReadDocument, readDocument } from "./read-document.ts";

/** What a reading thread is asked. */
export interface ThreadQuestion {
  readonly documents: readonly Uint8Array[];
  readonly settings: { readonly insiderReports: boolean; readonly keepRefused: boolean };
}

/** What it answers: the documents read since its last answer. */
export interface ThreadAnswer {
  readonly read: readonly ReadDocument[];
  readonly isLast: boolean;
}

parentPort?.on("message", ({ documents, settings }: ThreadQuestion) => {
  const port = parentPort;
  for (const [n, bytes] of documents.entries()) {
    const read = readDocument(bytes, settings.insiderReports, settings.keepRefused);
    const { owned, buffers } = ownBuffers(read);
    // One by one: what was read before a document that kills the thread is not lost.
    port?.postMessage({ read: [owned], isLast: n === documents.length - 1 } satisfies ThreadAnswer, buffers);
  }
});

/** The document with buffers of its own, which can be given away; those of zlib share theirs. */
function ownBuffers(read: ReadDocument): { readonly owned: ReadDocument; readonly buffers: ArrayBuffer[] } {
  if (read.kind === "refused") return { owned: read, buffers: [] };
  const document = new Uint8Array(read.document);
  const deflated = new Uint8Array(read.deflated);
  return { owned: { ...read, document, deflated }, buffers: [document.buffer, deflated.buffer] };
}
