import { day } from "../rule.ts";
import type { Closure } from "./closure.ts";

/**
 * Days on which the executive departments were closed by order of the President, beside the holidays of 5 U.S.C. 6103. The
 * SEC takes such a day as a federal holiday where it closes EDGAR, which it announces each time. Where no announcement
 * was read, whether EDGAR was closed is unknown. Half days are not listed: they close nothing.
 */
export const closures: readonly Closure[] = [
  perhaps("2001-12-24", "Christmas Eve", "executive order of December 2001"),
  perhaps("2003-12-26", "day after Christmas", "executive order of December 2003"),
  perhaps("2004-06-11", "day of mourning for President Reagan", "executive order of June 2004"),
  perhaps("2007-01-02", "day of mourning for President Ford", "executive order of December 2006"),
  perhaps("2007-12-24", "Christmas Eve", "Executive Order 13453 of December 6, 2007"),
  perhaps("2008-12-26", "day after Christmas", "executive order of December 2008"),
  perhaps("2012-12-24", "Christmas Eve", "executive order of December 2012"),
  perhaps("2014-12-26", "day after Christmas", "executive order of December 2014"),
  row(
    "2018-12-05",
    "day of mourning for President George H.W. Bush",
    "SEC announcement of December 2018",
    true,
  ),
  perhaps("2018-12-24", "Christmas Eve", "executive order of December 18, 2018"),
  row("2019-12-24", "Christmas Eve, by executive order", "SEC announcement of December 2019", true),
  row("2020-12-24", "Christmas Eve, by executive order", "SEC announcement of December 2020", true),
  perhaps("2024-12-24", "Christmas Eve", "executive order of December 2024"),
  row(
    "2025-01-09",
    "day of mourning for President Carter",
    "Executive Order 14133 of December 30, 2024, 90 FR 187; EDGAR was closed",
    true,
  ),
  perhaps("2025-12-24", "Christmas Eve", "executive order of December 18, 2025"),
  perhaps("2025-12-26", "day after Christmas", "executive order of December 18, 2025"),
];

function row(on: string, name: string, source: string, edgarClosed: Closure["edgarClosed"]): Closure {
  return { on: day(on), name, source, edgarClosed };
}

function perhaps(on: string, name: string, order: string): Closure {
  return row(on, `${name}, by executive order`, `${order}; EDGAR's hours were not verified`, "unknown");
}
