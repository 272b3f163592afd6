import type { PlainDate } from "../../base/plain-date.ts";

const day = (text: string): PlainDate => text as PlainDate;

/** Release No. 34-39538: Schedule 13G has three kinds of filer, (b), (c) and (d), and a certification for each. */
export const DAY_OF_THREE_CATEGORIES = day("1998-02-17");

/** Release Nos. 33-11253; 34-98704: Item 6 of Schedule 13D names security-based swaps and cash-settled derivatives. */
export const DAY_OF_DERIVATIVES_IN_ITEM_SIX = day("2024-02-05");
