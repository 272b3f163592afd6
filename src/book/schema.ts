import { z } from "zod";
import { text } from "./fields.ts";
import { arrangement } from "./schema/arrangements.ts";
import { averagePrice, balance, changeOfFacts, outstanding, split, transaction } from "./schema/events.ts";
import { exhibit } from "./schema/exhibits.ts";
import { disclaimer, group, issuer, person, schedule } from "./schema/parties.ts";
import { security } from "./schema/securities.ts";

/**
 * The whole book as it is written: every key, what it takes, and nothing else. Keys stand here in camel case. `book: 1`
 * is the version of this form.
 */
export const bookSchema = z.strictObject({
  book: z.literal("1", 'the book opens with the line "book: 1"'),
  issuer,
  schedule,
  persons: z.record(z.string(), person),
  groups: z.array(group).default([]),
  securities: z.record(z.string(), security),
  outstanding: z.array(outstanding).default([]),
  prices: z.array(averagePrice).default([]),
  transactions: z.array(transaction).default([]),
  transactionsFrom: z.array(text).default([]),
  balances: z.array(balance).default([]),
  splits: z.array(split).default([]),
  changes: z.array(changeOfFacts).default([]),
  arrangements: z.array(arrangement).default([]),
  disclaimers: z.array(disclaimer).default([]),
  exerciseOrder: z.array(text).default([]),
  exhibits: z.array(exhibit).default([]),
});

export type WrittenBook = z.output<typeof bookSchema>;
