import type { CapTable } from "./cap-table.ts";
import type { Classes } from "./classes.ts";
import type { Entry } from "./entry.ts";
import type { Lot, Threads } from "./lots.ts";
import type { OcfTransaction } from "./objects.ts";

/** The package, and what has come of its events so far. */
export interface Progress {
  readonly table: CapTable;
  readonly classes: Classes;
  readonly persons: ReadonlyMap<string, string>;
  readonly makeId: (name: string) => string;
  readonly threads: Threads;
  readonly lots: Map<string, Lot>;
  /** Events that a transaction says already: the exercise of what it uses. */
  readonly said: Set<OcfTransaction>;
  readonly transactions: Entry[];
  readonly rights: Map<string, Entry>;
  readonly leftOut: Map<string, number>;
}
