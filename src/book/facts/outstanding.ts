import { toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { multiply, ZERO } from "../../base/rational.ts";
import { whenAsked } from "../../base/when-asked.ts";
import type { Book } from "../../model/book.ts";
import type { OutstandingFact } from "../../model/ownership-facts.ts";
import { factorOf, splitsBetween } from "../ledger/splits.ts";
import { writtenAt } from "../positions.ts";

/** The latest report of the class's outstanding shares that is not after the date, in the shares of the date. */
export function outstandingOn(book: Book, asOf: PlainDate): OutstandingFact | null {
  const classId = book.schedule.class;
  let latest = -1;
  for (const [n, report] of book.outstanding.entries()) {
    if (report.class !== classId || report.on > asOf) continue;
    const before = book.outstanding[latest];
    if (before === undefined || before.on <= report.on) latest = n;
  }
  const report = book.outstanding[latest];
  if (report === undefined) return null;
  const splits = splitsBetween(book, classId, report.on, asOf);
  const factor = factorOf(splits);
  const source =
    splits.length === 0
      ? report.source
      : `${report.source}: ${toReadable(report.shares)} before the split of ${splits.map(({ on }) => on).join(", ")}`;
  const outstanding = {
    shares: multiply(report.shares, factor),
    heldByIssuer: multiply(report.heldByIssuer ?? ZERO, factor),
    on: report.on,
    source,
  };
  return whenAsked(outstanding, "facts", () => [
    ...writtenAt(book, `outstanding.${latest}`),
    ...splits.flatMap((split) => writtenAt(book, `splits.${book.splits.indexOf(split)}`)),
  ]);
}
