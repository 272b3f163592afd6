/** A filing for the local EDGAR to serve. Who it names is made up. */
export interface LocalFiling {
  readonly accession: string;
  readonly form: string;
  /** `2026-11-19`. */
  readonly filedOn: string;
  /** `20261119215355`, in New York; 17:30:00 of the day of filing where it is left out. */
  readonly acceptedAt?: string;
  readonly subject: LocalParty;
  readonly filers: readonly LocalParty[];
  /** The document itself. */
  readonly document: string;
}

export interface LocalParty {
  readonly cik: number;
  readonly name: string;
}

export const partiesOf = ({ subject, filers }: LocalFiling): readonly LocalParty[] => [subject, ...filers];

export const pathOf = ({ accession }: LocalFiling, { cik }: LocalParty): string =>
  `edgar/data/${cik}/${accession}.txt`;

const compact = (date: string): string => date.replaceAll("-", "");

/** The complete submission, as EDGAR's `.txt` has it. */
export function submissionText(filing: LocalFiling): string {
  const { accession, form, filedOn, subject, filers, document } = filing;
  const accepted = filing.acceptedAt ?? `${compact(filedOn)}173000`;
  const party = (heading: string, { cik, name }: LocalParty, number: string): string =>
    `${heading}:\n\n\tCOMPANY DATA:\t\n\t\tCOMPANY CONFORMED NAME:\t\t\t${name}\n\t\tCENTRAL INDEX KEY:\t\t\t${String(cik).padStart(10, "0")}\n\n\tFILING VALUES:\n\t\tFORM TYPE:\t\t${form}\n${number}`;
  const isXml = document.startsWith("<?xml");
  return `<SEC-DOCUMENT>${accession}.txt : ${compact(filedOn)}
<SEC-HEADER>${accession}.hdr.sgml : ${compact(filedOn)}
<ACCEPTANCE-DATETIME>${accepted}
ACCESSION NUMBER:\t\t${accession}
CONFORMED SUBMISSION TYPE:\t${form}
PUBLIC DOCUMENT COUNT:\t\t1
FILED AS OF DATE:\t\t${compact(filedOn)}
DATE AS OF CHANGE:\t\t${compact(filedOn)}

${party("SUBJECT COMPANY", subject, "\t\tSEC ACT:\t\t1934 Act\n\t\tSEC FILE NUMBER:\t005-00001\n")}
${filers.map((filer) => party("FILED BY", filer, "")).join("\n")}
</SEC-HEADER>
<DOCUMENT>
<TYPE>${form}
<SEQUENCE>1
<FILENAME>${isXml ? "primary_doc.xml" : "schedule.txt"}
<TEXT>
${isXml ? `<XML>\n${document}\n</XML>` : document}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
}
