import { slashDate } from "../../base/plain-date.ts";
import type { Signature } from "../../model/schedule.ts";
import { counted, leaf, type Sheet } from "./sheet.ts";
import { edgarTypes } from "./types.ts";
import { element, type XmlElement } from "./xml.ts";

/** The signatures: one block for each reporting person, several hands in it where several sign one after the other. */
export function signatureElements(sheet: Sheet): readonly (XmlElement | null)[] {
  const { signatureComment } = sheet.schedule;
  const { text20k } = edgarTypes;
  const blocks = blocksOf(sheet.schedule.signatures);
  counted(sheet, "signatures", "signature", blocks.length, 1, 100);
  if (sheet.is13G) {
    return [
      ...blocks.map((block) => blockElement(sheet, "signatureInformation", "reportingPersonName", block)),
      leaf(sheet, "signatureComments", "signatureComment", signatureComment, text20k),
    ];
  }
  return [
    element("signatureInfo", [
      ...blocks.map((block) => blockElement(sheet, "signaturePerson", "signatureReportingPerson", block)),
      leaf(sheet, "commentText", "signatureComment", signatureComment, text20k),
    ]),
  ];
}

type Block = readonly { readonly signature: Signature; readonly path: string }[];

/** Signatures that follow each other under one name are one block. */
function blocksOf(signatures: readonly Signature[]): readonly Block[] {
  const blocks: { signature: Signature; path: string }[][] = [];
  signatures.forEach((signature, i) => {
    const entry = { signature, path: `signatures.${i}` };
    const last = blocks.at(-1);
    if (last?.[0]?.signature.name === signature.name) last.push(entry);
    else blocks.push([entry]);
  });
  return blocks;
}

function blockElement(sheet: Sheet, name: string, nameElement: string, block: Block): XmlElement {
  const { words150, date } = edgarTypes;
  const path = block[0]?.path ?? "signatures";
  counted(sheet, path, "signature", block.length, 1, 50);
  return element(name, [
    leaf(sheet, nameElement, `${path}.name`, block[0]?.signature.name, words150, "always"),
    ...block.map(({ signature, path: at }) =>
      element("signatureDetails", [
        leaf(sheet, "signature", `${at}.by`, signature.by ?? signature.name, words150, "always"),
        leaf(sheet, "title", `${at}.title`, signature.title, words150, "always"),
        leaf(sheet, "date", `${at}.date`, signature.date && slashDate(signature.date), date, "always"),
      ]),
    ),
  ]);
}
