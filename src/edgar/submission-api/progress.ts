/** What a submission is at, for whoever watches. */
export type SubmissionProgress =
  | { readonly doing: "sending" }
  | {
      readonly doing: "waiting";
      readonly accession: string;
      /** As EDGAR says; `null` while it knows nothing of it yet. */
      readonly status: string | null;
      readonly seconds: number;
    }
  | { readonly doing: "trying again"; readonly why: string; readonly seconds: number };
