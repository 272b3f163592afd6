import type { Submission, SubmissionParty } from "../../model/submission.ts";
import type { KnownParty } from "../../store/index.ts";

/** What a submission's header tells of a filing. */
export interface FilingFacts {
  /** `null` for a document that came without its submission. */
  readonly accession: string | null;
  readonly form: string | null;
  readonly filedOn: string | null;
  /** Eastern time. */
  readonly acceptedAt: string | null;
  readonly parties: readonly KnownParty[];
}

/**
 * The facts of a filing, from its header.
 *
 * @param form as the document itself names it, where there is no header
 */
export function factsOf(submission: Submission | null, form: string | null): FilingFacts {
  const accession = submission?.accessionNumber ?? null;
  return {
    accession: accession !== null && /^\d{10}-\d{2}-\d{6}$/.test(accession) ? accession : null,
    form: submission?.form ?? form,
    filedOn: submission?.filedOn ?? null,
    acceptedAt: submission?.acceptedAt ?? null,
    parties: [
      ...partiesOf("subject", submission?.subjects ?? []),
      ...partiesOf("filer", submission?.filers ?? []),
    ],
  };
}

const partiesOf = (role: KnownParty["role"], parties: readonly SubmissionParty[]): readonly KnownParty[] =>
  parties.flatMap(({ cik, name, fileNumber }) =>
    cik !== null && /^\d{1,10}$/.test(cik)
      ? [{ role, cik: cik.padStart(10, "0"), name: name ?? "", fileNumber }]
      : [],
  );
