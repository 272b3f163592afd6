import { isZero } from "../../../base/rational.ts";
import { endings } from "./endings.ts";
import { endLot, suffixOf } from "./lots.ts";
import { dollars, plain } from "./money.ts";
import type { OcfTransaction } from "./objects.ts";
import type { Progress } from "./progress.ts";

/** Writes what an event takes from its holder, unless a transaction says so already. */
export function finish(event: OcfTransaction, { lots, said, threads, transactions }: Progress): void {
  const ending = endings.get(suffixOf(event));
  if (!ending || said.has(event)) return;
  const price = dollars(event.price, "price");
  for (const id of [event.security_id ?? [], event.security_ids ?? []].flat()) {
    const lot = lots.get(id);
    const quantity = lot && endLot(event, lot, lots, threads);
    if (!lot || !quantity || isZero(quantity)) continue;
    transactions.push({
      comments: price.comments,
      fields: {
        on: event.date,
        person: lot.person,
        kind: ending.kind,
        security: lot.security,
        quantity: plain(quantity),
        price: price.text,
        how: [ending.how, event.reason_text?.trim()].filter(Boolean).join(": "),
        source: `Open Cap Table, ${event.id}`,
      },
    });
  }
}
