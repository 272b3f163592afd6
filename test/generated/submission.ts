/** What a submission is made of. */
export interface SubmissionParts {
  readonly accession: string;
  readonly form: string;
  readonly filedOn: string;
  readonly issuer: { readonly cik: string; readonly name: string };
  readonly filers: readonly { readonly cik: string; readonly name: string }[];
  readonly body: string;
  readonly file: string;
  readonly isXml: boolean;
}

/** A complete submission as EDGAR's archives have it: header, document. */
export function submissionOf(parts: SubmissionParts): string {
  const { accession, form, filedOn, issuer, filers, body, file, isXml } = parts;
  const day = filedOn.replaceAll("-", "");
  return `<SEC-DOCUMENT>${accession}.txt : ${day}
<SEC-HEADER>${accession}.hdr.sgml : ${day}
<ACCEPTANCE-DATETIME>${day}161503
ACCESSION NUMBER:\t\t${accession}
CONFORMED SUBMISSION TYPE:\t${form}
PUBLIC DOCUMENT COUNT:\t\t1
FILED AS OF DATE:\t\t${day}
${filers
  .slice(1)
  .map(({ name }) => `GROUP MEMBERS:\t\t${name.toUpperCase()}\n`)
  .join("")}
SUBJECT COMPANY:\t

${company(issuer)}
\tFILING VALUES:
\t\tFORM TYPE:\t\t${form}
\t\tSEC ACT:\t\t1934 Act
\t\tSEC FILE NUMBER:\t005-${issuer.cik.slice(-5)}

FILED BY:\t\t

${company(filers[0] ?? issuer)}
\tFILING VALUES:
\t\tFORM TYPE:\t\t${form}
</SEC-HEADER>
<DOCUMENT>
<TYPE>${form}
<SEQUENCE>1
<FILENAME>${file}
<TEXT>
${isXml ? `<XML>\n${body}\n</XML>` : body}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
}

const company = ({ cik, name }: { readonly cik: string; readonly name: string }): string => `\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\t${name.toUpperCase()}
\t\tCENTRAL INDEX KEY:\t\t\t${cik}
\t\tSTATE OF INCORPORATION:\t\t\tDE
`;
