import { insiderForms } from "../../model/insider-report.ts";
import { choice, date, flag, line, prose } from "../edgar-xml/convert.ts";
import { type Branch, branch, group, leaf, once } from "../edgar-xml/element.ts";
import type { ReportDraft } from "./draft.ts";
import type { IdAt } from "./id-at.ts";
import { issuer, reportingOwner } from "./owners.ts";
import { tables } from "./rows.ts";

type SignatureDraft = ReportDraft["signatures"][number];

/** The whole dictionary of `ownershipDocument`, Forms 3, 4 and 5 and their amendments, of every schema version. */
export function ownershipDocument(idAt: IdAt): Branch<ReportDraft> {
  return group<ReportDraft>({
    schemaVersion: once("schemaVersion", line),
    documentType: once("form", choice(insiderForms)),
    periodOfReport: once("periodOfReport", date),
    dateOfOriginalSubmission: once("originallyFiled", date),
    noSecuritiesOwned: once("noSecuritiesOwned", flag),
    notSubjectToSection16: once("notSubjectToSection16", flag),
    form3HoldingsReported: once("form3HoldingsReported", flag),
    form4TransactionsReported: once("form4TransactionsReported", flag),
    issuer,
    reportingOwner,
    aff10b5One: once("plan10b5One", flag),
    ...tables(idAt),
    footnotes: group<ReportDraft>({
      footnote: leaf((report, value, path) => {
        const at = `${path}footnotes.${report.footnotes.length}`;
        const id = idAt(value, `${at}.id`);
        if (id === null && value.prose === "") return;
        value.place(`${at}.text`);
        report.footnotes.push({ id, text: value.prose });
      }, true),
    }),
    remarks: once("remarks", prose, true),
    ownerSignature: branch<ReportDraft, SignatureDraft>(
      { signatureName: once("name", line), signatureDate: once("date", date) },
      (report, path) => ({
        target: { name: null, date: null },
        path: `${path}signatures.${report.signatures.length}.`,
      }),
      (report, signature) => {
        report.signatures.push(signature);
      },
    ),
  });
}
