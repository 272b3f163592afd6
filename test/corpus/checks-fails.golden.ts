/**
 * Every `fail`, other than advice, on the real filings, read in its source. One that is not here has to be read before
 * it is listed; one that is wrong is mended in its check.
 */
export const FAILS_READ: readonly (readonly [file: string, check: string, verdict: string])[] = [
  [
    "html/SC13DA_0001144204-14-035580.txt",
    "item-5/percent-is-that-of-the-cover",
    "right: 15.5% on the cover, 15.3% in Item 5, of the same 1,477,570 shares",
  ],
  [
    "html/SC13D_0000891618-06-000403.txt",
    "cover/cusip-is-well-formed",
    "right: printed 928490 10 4, a nought for a letter",
  ],
  [
    "html/SC13GA_0001193125-12-060227.htm",
    "cover/aggregate-is-within-its-powers",
    "right: all of the holding is printed as sole and again as shared",
  ],
  [
    "html/SC13G_0000932471-07-000401.txt",
    "timing/event-is-before-signature",
    "right: event of December 31, 2006, signed 11/30/2006, filed in February 2007",
  ],
  [
    "html/SC13G_0001193125-11-023336.htm",
    "cover/aggregate-is-within-its-powers",
    "right: all of the holding is printed as sole and again as shared",
  ],
  [
    "txt/SC13DA_0000736157-94-000002.txt",
    "cover/aggregate-is-within-its-powers",
    "right: row 8 prints 14,720,000 for 14,270,000",
  ],
  [
    "txt/SC13DA_0000937242-95-000001.txt",
    "cover/aggregate-is-within-its-powers",
    "right: all of the holding is printed as sole and again as shared",
  ],
  [
    "txt/SC13DA_0000950142-96-000297.txt",
    "timing/event-is-before-signature",
    "right: event of July 2, 1996, signed May 29, 1996, filed in July 1996",
  ],
  ["txt/SC13G_0000898432-03-000217.txt", "cover/cusip-is-well-formed", "right: printed 68989910 A"],
  [
    "txt/SC13G_0000950168-95-000057.txt",
    "item-4/answers-are-those-of-the-cover",
    "right: 265,010 in row 7, 265,000 in Item 4(c)(iii)",
  ],
];
