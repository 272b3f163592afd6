/** Problems of a document as a whole: what each code means. Those in `refusals` mean that nothing was read. */
export const documentProblems = {
  "document/empty": "There is nothing in the file.",
  "document/binary": "The bytes are no text: a PDF, an image, a word processor's file.",
  "document/archive": "The bytes are a compressed archive.",
  "document/too-large": "The file is larger than a text can be here.",
  "document/cut": "The document is longer than any filing; only its beginning was read.",
  "document/another-form": "The document is a filing on another form.",
  "document/not-a-schedule": "The text is not a Schedule 13D or 13G, as far as can be seen.",
  "document/not-an-insider-report": "The document is no Form 3, 4 or 5 in EDGAR's XML.",
  "document/nul-character": "The text holds NUL characters.",
  "document/lone-surrogate": "Half of a UTF-16 pair stands alone.",
  "document/lost-character": "A character was lost before the file came here.",
  "document/mixed-encodings": "UTF-8 and Windows-1252 stand side by side.",
  "document/reader-failed": "A part of the reader met what it was not made for; a bug of ours.",
} as const;

export type DocumentProblem = keyof typeof documentProblems;

export const refusals: readonly DocumentProblem[] = [
  "document/empty",
  "document/binary",
  "document/archive",
  "document/too-large",
  "document/another-form",
  "document/not-a-schedule",
  "document/not-an-insider-report",
];
