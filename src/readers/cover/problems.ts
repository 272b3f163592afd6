/** Problems of title pages and cover pages: what each code means. */
export const coverProblems = {
  "cover/no-cover-page": "No cover page of a reporting person was found.",
  "cover/no-name": "A cover page names nobody that could be read.",
  "cover/row-missing": "A cover page has no such row.",
  "cover/row-blank": "A row of a cover page is left blank.",
  "cover/row-without-value": 'A row of a cover page gives words in place of the value: "N/A", a reference.',
  "cover/both-boxes-marked": "Both boxes (a) and (b) of row 2 are marked.",
  "cover/from-the-items": "There is no cover page: the values were taken from the items.",
  "cover/not-in-the-items": "There is no cover page, and the items do not say the number either.",
  "title/no-issuer": "The title page names no issuer that could be found.",
  "title/no-class": "The title page names no class of securities that could be found.",
  "title/no-cusip": "The title page gives no CUSIP number.",
  "title/no-event-date": "The title page gives no date of the event.",
  "title/no-form": "Neither the face nor the submission says which schedule this is.",
} as const;

export type CoverProblem = keyof typeof coverProblems;
