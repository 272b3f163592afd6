import { toDecimal, toReadable, withThousands } from "../base/decimal.ts";
import type { Value, Varied } from "./varied.ts";

/** What is varied, as a person reads it. */
export function variedText(varied: Varied): string {
  switch (varied.is) {
    case "price":
      return `the ${varied.tradingDays}-trading-day ${varied.average} of ${varied.security}`;
    case "outstanding":
      return "the shares outstanding";
    case "buy":
      return `what ${varied.person} buys of ${varied.security}`;
    case "sell":
      return `what ${varied.person} sells of ${varied.security}`;
    case "date":
      return "date";
  }
}

/** A value of what is varied, as a person reads it: `$0.1500`, `35,846,318`, `2024-07-23`. */
export function valueText(value: Value, { is }: Varied): string {
  if (typeof value === "string") return value;
  if (is !== "price") return toReadable(value);
  const [whole = "", digits = ""] = (toDecimal(value) ?? toReadable(value)).split(".");
  return `$${withThousands(whole)}.${digits.padEnd(4, "0")}`;
}
