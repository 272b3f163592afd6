import { toDecimal, toReadable } from "../../base/decimal.ts";
import { longDate } from "../../base/plain-date.ts";
import { type Case, type Owner, type Ownership, ownersIn, type Supposition, valueText } from "../../index.ts";
import { table } from "../text/table.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { wrap } from "../text/wrap.ts";
import { openText, percentText, sharesText } from "./amounts.ts";

/** What `what-if` prints where nothing varies: everybody's numbers as they are and as supposed. */
export function supposedText(
  asked: Case,
  before: Ownership,
  after: Ownership,
  asks: readonly string[],
): string {
  const earlier = new Map(ownersIn(before).map((owner) => [owner.id, owner]));
  const shown = ownersIn(after).filter(({ id }) => asks.length === 0 || asks.includes(id));
  const was = (owner: Owner): Owner => earlier.get(owner.id) ?? owner;
  const rows = shown.map((owner) => [
    owner.name,
    sharesText(was(owner)),
    percentText(was(owner).percent),
    paint.bold(sharesText(owner)),
    paint.bold(percentText(owner.percent)),
    owner.denominator === null ? "" : paint.dim(toReadable(owner.denominator)),
  ]);
  const headings = ["Person", "In the book", "", "As supposed", "", "Of"];
  return [
    caseText(asked),
    table(
      headings.map((heading, n) => ({ heading: paint.dim(heading), right: n > 0 })),
      rows,
    ),
    openText(
      after.persons.flatMap(({ missing }) => missing),
      [...new Set(after.persons.flatMap(({ questions }) => questions))],
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The heading of an answer: the class, the date, and what is supposed. */
export function caseText({ book, on, suppositions }: Case): string {
  const title = book.securities[book.schedule.class]?.title ?? book.schedule.class;
  const supposed = suppositions.map(suppositionText).join("; ");
  return [
    paint.bold(`${book.issuer.name}: ${title}`),
    wrap(`On ${longDate(on)}${supposed === "" ? "" : `, supposing ${supposed}`}.`, lineWidth()),
  ].join("\n");
}

function suppositionText(supposition: Supposition): string {
  switch (supposition.is) {
    case "price": {
      const price =
        toDecimal(supposition.price) === null
          ? `$${supposition.price.numerator}/${supposition.price.denominator}`
          : valueText(supposition.price, supposition);
      return `a ${supposition.tradingDays}-trading-day ${supposition.average} of ${price}`;
    }
    case "outstanding":
      return `${toReadable(supposition.shares)} shares outstanding`;
    case "approval":
      return `${supposition.condition ?? "approval"} of ${supposition.security} given${supposition.given ? ` on ${supposition.given}` : ""}`;
    case "buy":
    case "sell":
      return `${supposition.person} ${supposition.is}s ${toReadable(supposition.quantity)} ${supposition.security}`;
    case "exercise":
      return `${supposition.person} exercises ${supposition.units === "all" ? "all" : toReadable(supposition.units)} of its ${supposition.security}`;
  }
}
