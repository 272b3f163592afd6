import { isZero, type Rational, rational } from "../../../base/rational.ts";
import { availabilityOf } from "./availability.ts";
import type { CapTable } from "./cap-table.ts";
import type { Classes } from "./classes.ts";
import { convertibleTerms, sharesPerUnit } from "./conversion.ts";
import type { Entry } from "./entry.ts";
import { dollars } from "./money.ts";
import type { OcfTransaction } from "./objects.ts";
import { aside, entryOf, expiry, nothing, shares, vestingIn } from "./right-terms.ts";
import { chosen, others } from "./triggers.ts";

/** A right as the book has it, and how many units the issuance gave; `null` where it gives no shares at all. */
export interface IssuedRight {
  readonly entry: Entry;
  readonly name: string;
  readonly quantity: Rational;
}

/** What a convertible, warrant or grant of equity compensation becomes in the book: each issuance has its own terms. */
export function rightIssued(issuance: OcfTransaction, table: CapTable, classes: Classes): IssuedRight | null {
  const label = issuance.custom_id ?? issuance.id;
  if (issuance.object_type === "TX_CONVERTIBLE_ISSUANCE") return convertible(issuance, label, classes);
  if (issuance.object_type === "TX_WARRANT_ISSUANCE") return warrant(issuance, label, table, classes);
  return compensation(issuance, label, table, classes);
}

function convertible(issuance: OcfTransaction, label: string, classes: Classes): IssuedRight {
  const triggers = issuance.conversion_triggers ?? [];
  const trigger = chosen(triggers);
  const amount = issuance.investment_amount?.amount ?? rational(0);
  const behind = classes.sharesBehind(trigger?.conversion_right.converts_to_stock_class_id);
  const sum = dollars(issuance.investment_amount, "investment");
  const mechanism = trigger?.conversion_right.conversion_mechanism;
  const isDirect = behind.each.numerator === behind.each.denominator;
  const terms =
    mechanism && isDirect
      ? convertibleTerms(mechanism, { amount, price: null })
      : aside("How many shares it gives is left out: add the terms by hand.");
  const isNote = issuance.convertible_type === "NOTE";
  return {
    name: `${isNote ? "note" : "convertible"}-${label}`,
    quantity: amount,
    entry: entryOf(
      {
        kind: "convertible-note",
        title: `${isNote ? "Convertible Note" : titleOf(issuance)} ${label}`,
        into: behind.into,
      },
      [
        ...(isNote ? [] : [aside("It is no note: its unit is a dollar invested.")]),
        aside(...sum.comments, ...behind.comments),
        terms,
        trigger ? availabilityOf(trigger, issuance.date) : nothing,
        others(triggers),
      ],
    ),
  };
}

function warrant(issuance: OcfTransaction, label: string, table: CapTable, classes: Classes): IssuedRight {
  const triggers = issuance.exercise_triggers ?? [];
  const trigger = chosen(triggers);
  const mechanism = trigger?.conversion_right.conversion_mechanism;
  const quantity = issuance.quantity ?? mechanism?.converts_to_quantity ?? rational(0);
  const behind = classes.sharesBehind(
    trigger?.conversion_right.converts_to_stock_class_id ?? issuance.stock_class_id,
  );
  const strike = dollars(issuance.exercise_price, "exercise price");
  const isVested = issuance.vestings === undefined && issuance.vesting_terms_id === undefined;
  return {
    name: `warrant-${label}`,
    quantity,
    entry: entryOf({ kind: "warrant", title: `Warrant ${label}`, into: behind.into, strike: strike.text }, [
      aside(...strike.comments, ...behind.comments),
      shares(mechanism ? sharesPerUnit(mechanism, quantity) : nothing, behind),
      trigger ? availabilityOf(trigger, issuance.date) : nothing,
      isVested ? nothing : vestingIn(issuance, quantity, table),
      expiry(issuance.warrant_expiration_date ?? issuance.expiration_date),
      isZero(quantity)
        ? aside("The package does not say for how many shares it is: add the quantity.")
        : nothing,
      others(triggers),
    ]),
  };
}

function compensation(
  issuance: OcfTransaction,
  label: string,
  table: CapTable,
  classes: Classes,
): IssuedRight | null {
  const type = issuance.compensation_type ?? "OPTION";
  if (type === "CSAR") return null;
  const plan = table.stockPlans.find(({ id }) => id === issuance.stock_plan_id);
  const behind = classes.sharesBehind(
    issuance.stock_class_id ?? plan?.stock_class_id ?? plan?.stock_class_ids?.[0],
  );
  const quantity = issuance.quantity ?? rational(0);
  const isUnit = type === "RSU";
  const strike = dollars(type === "SSAR" ? issuance.base_price : issuance.exercise_price, "exercise price");
  const kind = isUnit ? "restricted-stock-unit" : "option";
  const title = isUnit
    ? "Restricted Stock Units"
    : type === "SSAR"
      ? "Stock Appreciation Right"
      : "Stock Option";
  return {
    name: `${isUnit ? "rsu" : "option"}-${label}`,
    quantity,
    entry: entryOf(
      {
        kind,
        title: `${title} ${label}`,
        into: behind.into,
        strike: strike.text,
        ...(type === "SSAR" ? { exercise: "net" } : {}),
      },
      [
        aside(...strike.comments, ...behind.comments),
        shares(nothing, behind),
        vestingIn(issuance, quantity, table),
        expiry(issuance.expiration_date),
      ],
    ),
  };
}

const titleOf = ({ convertible_type: type }: OcfTransaction): string =>
  type === "SAFE" ? "SAFE" : "Convertible Security";
