import type { PrintedColumn, PrintedTable } from "../printed-form/printed-form.ts";
import { type Html, html, nothing, stacked } from "./html.ts";
import { runs } from "./redline.ts";

const classes: Readonly<Record<PrintedTable["what"], string>> = {
  transactions: "list",
  exhibits: "list exhibits",
  "instruction-c": "list officers",
  text: "list",
};

/** A table of the body; wide ones scroll in a frame of their own on a small screen. */
export function table({ what, title, head, columns, rows }: PrintedTable): Html {
  const heads = head.map((words, i) => cellMarkup("th", columns[i] ?? "words", html`${words}`));
  const printed = rows.map((cells) => {
    const row = cells.map((cell, i) => cellMarkup("td", columns[i] ?? "words", runs(cell)));
    return html`<tr>${inLine(row)}</tr>`;
  });
  const plain = html`<table class="${classes[what]}">
${title === null ? nothing : html`<caption>${title}</caption>\n`}${head.length === 0 ? nothing : html`<thead><tr>${inLine(heads)}</tr></thead>\n`}<tbody>
${stacked(printed)}
</tbody>
</table>`;
  if (what === "exhibits") return plain;
  const label = what === "transactions" ? "Transactions" : (title ?? "Table");
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">${plain}</div>`;
}

const inLine = (parts: readonly Html[]): Html => ({ markup: parts.map(({ markup }) => markup).join("") });

function cellMarkup(tag: "th" | "td", column: PrintedColumn, content: Html): Html {
  if (tag === "th") {
    return column === "figures"
      ? html`<th scope="col" class="number">${content}</th>`
      : html`<th scope="col">${content}</th>`;
  }
  if (column === "name") return html`<th scope="row">${content}</th>`;
  if (column === "figures") return html`<td class="number">${content}</td>`;
  return column === "date" ? html`<td class="date">${content}</td>` : html`<td>${content}</td>`;
}
