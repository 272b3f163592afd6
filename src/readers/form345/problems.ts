/** Problems of Forms 3, 4 and 5 beside those of any XML of EDGAR's (`../edgar-xml/problems.ts`): what each code means. */
export const form345Problems = {
  "form345/unknown-footnote": "A value refers to a footnote that the document does not have.",
  "form345/nameless-footnote": "A footnote, or a reference to one, has no id.",
  "form345/no-owner": "The document names no reporting owner.",
} as const;

export type Form345Problem = keyof typeof form345Problems;
