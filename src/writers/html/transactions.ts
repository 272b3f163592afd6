import { longDate } from "../../base/plain-date.ts";
import type { Transaction } from "../../model/schedule.ts";
import { printedAmount } from "../printed-values.ts";
import { type Html, html, nothing, stacked } from "./html.ts";

/** Item 5(c) as a table: who traded what, when and at which price. */
export function transactionsTable(transactions: readonly Transaction[]): Html {
  if (transactions.length === 0) return nothing;
  const rows = transactions.map(
    ({ person, date, nature, amount, price }) =>
      html`<tr><td>${person}</td><td class="date">${date && longDate(date)}</td><td>${nature}</td><td class="number">${printedAmount(amount)}</td><td class="number">${price === null ? null : printedAmount(price)}</td></tr>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Transactions"><table class="list">
<caption>Transactions during the past sixty days</caption>
<thead><tr><th scope="col">Reporting person</th><th scope="col">Date</th><th scope="col">Transaction</th><th scope="col" class="number">Amount</th><th scope="col" class="number">Price per share</th></tr></thead>
<tbody>
${stacked(rows)}
</tbody>
</table></div>`;
}
