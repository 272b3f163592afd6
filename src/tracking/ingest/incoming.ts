/** A document on its way in. */
export interface IncomingDocument {
  readonly kind: "document";
  /** Where it is from, as the user is told: the file, and the entry of an archive. */
  readonly name: string;
  readonly source: "file" | "archive";
  readonly bytes: Uint8Array;
}

/** Something that could not be taken in, and why, in words for the user. */
export interface IncomingFault {
  readonly kind: "fault";
  readonly name: string;
  readonly why: string;
}

/** Told between the documents: how many bytes of the source have gone by. */
export interface IncomingPassed {
  readonly kind: "passed";
  readonly bytes: number;
}

export type Incoming = IncomingDocument | IncomingFault | IncomingPassed;

/** Larger than any filing; a document beyond it, as in an archive made to burst, is not unpacked. */
export const MOST_BYTES_OF_DOCUMENT = 200_000_000;

export const tooLarge = (name: string): IncomingFault => ({
  kind: "fault",
  name,
  why: `it unpacks to more than ${MOST_BYTES_OF_DOCUMENT / 1e6} MB, which no filing has; it was left out`,
});
