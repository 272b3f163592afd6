import { listIn, recordIn, textIn } from "../listings/json-values.ts";

/** What EDGAR remarks on a submission. */
export interface SubmissionMessage {
  /** `INFO`, `NOTICE`, `WARNING` or `ERROR`. */
  readonly type: string | null;
  readonly content: string;
  readonly errorNumber: string | null;
  readonly line: string | null;
}

/** What EDGAR says when a submission arrives. */
export interface Arrival {
  readonly accession: string | null;
  /** `RECEIVED`, `REJECTED` or `FAILED`. */
  readonly status: string | null;
  /** To be told to EDGAR's help desk. */
  readonly tracking: string | null;
  readonly locator: string | null;
  readonly messages: readonly SubmissionMessage[];
}

/** What became of a submission so far. */
export interface ProcessingStatus {
  readonly accession: string | null;
  /** `PROCESSING`, `SUSPENDED`, `ACCEPTED`, `DISSEMINATED`, `BLOCKED`, `DONE`, `NO_STATUS`. */
  readonly status: string | null;
  readonly isFinal: boolean;
  readonly form: string | null;
  readonly fileNumbers: readonly string[];
  readonly filingDate: string | null;
  readonly acceptedAt: string | null;
  readonly messages: readonly SubmissionMessage[];
  /** The notice that EDGAR mails, as text. */
  readonly notification: string | null;
}

export function arrivalIn(json: unknown): Arrival {
  const answer = recordIn(json);
  return {
    accession: accessionOf(answer),
    status: upper(answer?.transmissionStatus) ?? upper(answer?.status),
    tracking: textIn(answer?.tracking),
    locator: textIn(answer?.locator),
    messages: messagesIn(answer?.messages),
  };
}

export function statusIn(json: unknown): ProcessingStatus {
  const answer = recordIn(json);
  const notification = textIn(answer?.notification);
  return {
    accession: accessionOf(answer),
    status:
      upper(answer?.submissionProcessingStatus) ?? upper(answer?.processingStatus) ?? upper(answer?.status),
    isFinal: answer?.final === true,
    form: textIn(answer?.formType) ?? textIn(answer?.submissionFormType),
    fileNumbers: listIn(answer?.fileNumbers).flatMap(
      (each) => textIn(each) ?? textIn(recordIn(each)?.fileNumber) ?? [],
    ),
    filingDate: textIn(answer?.filingDate),
    acceptedAt: textIn(answer?.acceptedDate),
    messages: [...messagesIn(answer?.submissionMessages), ...messagesIn(answer?.messages)],
    notification: notification === null ? null : Buffer.from(notification, "base64").toString("utf8"),
  };
}

/** The statuses of several submissions, in an answer to the question for many. */
export const statusesIn = (json: unknown): readonly ProcessingStatus[] => {
  const answer = recordIn(json);
  return [...listIn(answer?.responses), ...listIn(answer?.statuses)].map(statusIn);
};

export const messagesIn = (json: unknown): readonly SubmissionMessage[] =>
  listIn(json).flatMap((each) => {
    const message = recordIn(each);
    const content = textIn(message?.content) ?? textIn(message?.errorLabel);
    if (content === null) return [];
    return [
      {
        type: textIn(message?.type),
        content,
        errorNumber: textIn(message?.errorNumber),
        line: textIn(message?.lineNumber),
      },
    ];
  });

const upper = (value: unknown): string | null => textIn(value)?.toUpperCase() || null;

const accessionOf = (answer: Readonly<Record<string, unknown>> | null): string | null =>
  textIn(answer?.accessionNumber) ?? textIn(answer?.submissionAccessionNumber);
