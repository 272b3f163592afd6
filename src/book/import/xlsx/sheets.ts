import { scanXml } from "./scan-xml.ts";

/** What a workbook says of itself: its sheets with their parts, and where its days are counted from. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly from1904: boolean;
}

export function sheetsIn(workbook: string, relations: string): WorkbookParts {
  const targets = new Map<string, string>();
  scanXml(relations, {
    open: (name, { Id, Target }) => {
      if (name === "Relationship" && Id !== undefined && Target !== undefined) targets.set(Id, Target);
    },
  });
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  scanXml(workbook, {
    open: (name, attributes) => {
      if (name === "workbookPr") from1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      const target = targets.get(relation);
      if (target === undefined) return;
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      sheets.push({ name: attributes.name ?? "", path });
    },
  });
  return { sheets, from1904 };
}
