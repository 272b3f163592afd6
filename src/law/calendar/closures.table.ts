import { day } from "../rule.ts";
import type { Closure } from "./closure.ts";

const SANDY =
  "EDGAR stayed up; the SEC's order of November 14, 2012 put off to November 21 what the storm kept from filing";
const CHRISTMAS_2025 =
  "executive order of December 18, 2025; SEC announcement of December 2025: EDGAR closed until December 29";

/**
 * Days on which the executive departments were closed by order of the President, or EDGAR by notice of the SEC, beside the
 * holidays of 5 U.S.C. 6103. The SEC takes a day on which the government is closed by order as a federal holiday where it closes
 * EDGAR, which it announces each time; every announcement that was read did close it. Where none was read, whether EDGAR was closed is
 * unknown. A day listed as open is one that people ask about. Half days are not listed, nor are lapses in appropriations
 * (1995, 2013, 2018, 2025): EDGAR went on, and their days count.
 */
export const closures: readonly Closure[] = [
  perhaps(
    "1994-04-27",
    "day of mourning for President Nixon",
    "executive order of April 23, 1994, 59 FR 21915",
  ),
  perhaps("1997-12-26", "day after Christmas", "Executive Order 13068 of November 25, 1997"),
  closed(
    "2000-11-24",
    "EDGAR shut for its move to the web",
    "SEC notice of November 2, 2000: what was due was timely on November 27",
  ),
  perhaps("2001-12-24", "Christmas Eve", "executive order of December 2001"),
  perhaps("2003-12-26", "day after Christmas", "executive order of December 2003"),
  perhaps("2004-06-11", "day of mourning for President Reagan", "executive order of June 6, 2004"),
  perhaps("2007-01-02", "day of mourning for President Ford", "executive order of December 28, 2006"),
  perhaps("2007-12-24", "Christmas Eve", "Executive Order 13453 of December 6, 2007"),
  perhaps("2008-12-26", "day after Christmas", "executive order of December 2008"),
  open("2012-10-29", "Hurricane Sandy: federal offices in Washington closed", SANDY),
  open("2012-10-30", "Hurricane Sandy: federal offices in Washington closed", SANDY),
  perhaps("2012-12-24", "Christmas Eve", "executive order of December 2012"),
  perhaps("2014-12-26", "day after Christmas", "executive order of December 2014"),
  closed(
    "2018-12-05",
    "day of mourning for President George H.W. Bush",
    "SEC announcement of December 2018: treated as a federal holiday for filings",
  ),
  closed(
    "2018-12-24",
    "Christmas Eve, by executive order",
    "Executive Order 13854 of December 18, 2018, 83 FR 65481; Division of Corporation Finance of December 21, 2018: no filings accepted",
  ),
  closed("2019-12-24", "Christmas Eve, by executive order", "SEC announcement of December 2019"),
  closed("2020-12-24", "Christmas Eve, by executive order", "SEC announcement of December 2020"),
  perhaps("2024-12-24", "Christmas Eve", "executive order of December 19, 2024"),
  closed(
    "2025-01-09",
    "day of mourning for President Carter",
    "Executive Order 14133 of December 30, 2024, 90 FR 187; EDGAR was closed",
  ),
  closed("2025-12-24", "Christmas Eve, by executive order", CHRISTMAS_2025),
  closed("2025-12-26", "day after Christmas, by executive order", CHRISTMAS_2025),
];

function row(on: string, name: string, source: string, edgarClosed: Closure["edgarClosed"]): Closure {
  return { on: day(on), name, source, edgarClosed };
}

function closed(on: string, name: string, source: string): Closure {
  return row(on, name, source, true);
}

function open(on: string, name: string, source: string): Closure {
  return row(on, name, source, false);
}

function perhaps(on: string, name: string, order: string): Closure {
  return row(on, `${name}, by executive order`, `${order}; EDGAR's hours were not verified`, "unknown");
}
