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
  [
    "html/SC13D_0000950133-02-003348.txt",
    "timing/original-is-in-time",
    "right: an original of event June 5, 2002, received October 7, 2002",
  ],
  [
    "html/SC13D_0001193125-11-035272.txt",
    "cover/outstanding-number-is-of-a-past-day",
    "right: Item 5(a) prints December 31, 2011 in a filing of February 2011",
  ],
  [
    "html/SC13D_0001193125-11-035272.txt",
    "timing/original-is-in-time",
    "right: shares issued on November 15, 2010, received February 14, 2011",
  ],
  [
    "html/SC13D_0001193125-22-291966.txt",
    "timing/original-is-in-time",
    "right: event of May 31, 2021, received November 23, 2022",
  ],
  [
    "html/SC13D_0001640334-17-000881.txt",
    "timing/original-is-in-time",
    "right: event of March 30, 2015, received May 9, 2017",
  ],
  [
    "txt/SC13D_0001121804-01-500010.txt",
    "timing/original-is-in-time",
    "right: the tenth day after December 5, 2001 is a Saturday; received Tuesday, December 18",
  ],
  [
    "txt/SC13D_0001140661-04-000042.txt",
    "timing/original-is-in-time",
    "right: holding as of February 9, 2004, received March 1, 2004",
  ],
  [
    "txt/SC13G_0001004680-99-000001.txt",
    "item-4/total-is-the-sum-of-its-parts",
    "right: 709,128 printed, of 268,007 and 436,121",
  ],
  [
    "xml/SCHEDULE13DA_adia-overland.xml",
    "group/sole-power-is-claimed-by-one-person-alone",
    "right: three persons with sole power; Item 5 says that all are held by the third",
  ],
  [
    "sec-samples/Sample Schedule13D.xml",
    "cover/cusip-is-well-formed",
    "right: an invented number whose check digit is wrong",
  ],
  [
    "sec-samples/Sample Schedule13D_A.xml",
    "cover/cusip-is-well-formed",
    "right: an invented number whose check digit is wrong",
  ],
  [
    "sec-samples/Sample Schedule13G.xml",
    "cover/cusip-is-well-formed",
    "right: an invented number whose check digit is wrong",
  ],
  [
    "sec-samples/Sample Schedule13G_A.xml",
    "cover/cusip-is-well-formed",
    "right: an invented number whose check digit is wrong",
  ],
  [
    "sec-samples/Sample Schedule13G.xml",
    "cover/aggregate-is-within-its-powers",
    "right: an aggregate of 1 with powers over 12",
  ],
];
