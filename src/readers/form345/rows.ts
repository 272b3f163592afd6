import type { DerivativeRow, InsiderRow } from "../../model/insider-report.ts";
import { amount, choice, date, flag, line } from "../edgar-xml/convert.ts";
import { type Branch, branch, type Elements, group, once } from "../edgar-xml/element.ts";
import { type CodingDraft, newRow, type ReportDraft, type RowDraft } from "./draft.ts";
import type { IdAt } from "./id-at.ts";
import { footnoteId, notedElement } from "./noted.ts";

/** Tables I and II: transactions and holdings in any order. */
export function tables(idAt: IdAt): Elements<ReportDraft> {
  const columns = columnsOf(idAt);
  const securities = derivativeColumnsOf(idAt);
  return {
    nonDerivativeTable: group<ReportDraft>({
      nonDerivativeTransaction: row("nonDerivative", "transaction", columns),
      nonDerivativeHolding: row("nonDerivative", "holding", columns),
    }),
    derivativeTable: group<ReportDraft>({
      derivativeTransaction: row("derivative", "transaction", { ...columns, ...securities }),
      derivativeHolding: row("derivative", "holding", { ...columns, ...securities }),
    }),
  };
}

function columnsOf(idAt: IdAt): Elements<RowDraft> {
  const noted = notedElement(idAt);
  return {
    securityTitle: noted("title", line),
    transactionDate: noted("date", date),
    deemedExecutionDate: noted("deemedExecutionDate", date),
    transactionCoding: branch<RowDraft, CodingDraft>(
      {
        transactionFormType: once("formType", line),
        transactionCode: once("code", line),
        equitySwapInvolved: once("equitySwap", flag),
        footnoteId: footnoteId(idAt),
      },
      (parent, path) => ({ target: parent.coding, path: `${path}coding.` }),
    ),
    transactionTimeliness: noted("timeliness", line),
    transactionAmounts: group<RowDraft>({
      transactionShares: noted("shares", amount),
      transactionTotalValue: noted("totalValue", amount),
      transactionPricePerShare: noted("pricePerShare", amount),
      transactionAcquiredDisposedCode: noted("acquiredOrDisposed", choice(["A", "D"] as const)),
    }),
    postTransactionAmounts: group<RowDraft>({
      sharesOwnedFollowingTransaction: noted("sharesAfter", amount),
      valueOwnedFollowingTransaction: noted("valueAfter", amount),
    }),
    ownershipNature: group<RowDraft>({
      directOrIndirectOwnership: noted("ownership", choice(["D", "I"] as const)),
      natureOfOwnership: noted("natureOfOwnership", line),
    }),
  };
}

function derivativeColumnsOf(idAt: IdAt): Elements<RowDraft> {
  const noted = notedElement(idAt);
  return {
    conversionOrExercisePrice: noted("conversionOrExercisePrice", amount),
    exerciseDate: noted("exerciseDate", date),
    expirationDate: noted("expirationDate", date),
    underlyingSecurity: group<RowDraft>({
      underlyingSecurityTitle: noted("underlyingTitle", line),
      underlyingSecurityShares: noted("underlyingShares", amount),
      underlyingSecurityValue: noted("underlyingValue", amount),
    }),
  };
}

function row(
  table: "nonDerivative" | "derivative",
  kind: InsiderRow["kind"],
  columns: Elements<RowDraft>,
): Branch<ReportDraft> {
  return branch(
    columns,
    (parent: ReportDraft, path) => ({
      target: newRow(kind),
      path: `${path}${table}.${parent[table].length}.`,
    }),
    (parent, found) => {
      if (table === "derivative") parent.derivative.push(found);
      else parent.nonDerivative.push(ofTableOne(found));
    },
  );
}

function ofTableOne(found: DerivativeRow): InsiderRow {
  const {
    conversionOrExercisePrice: _,
    exerciseDate: __,
    expirationDate: ___,
    underlyingTitle: ____,
    underlyingShares: _____,
    underlyingValue: ______,
    ...columns
  } = found;
  return columns;
}
