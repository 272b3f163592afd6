import type { PlainDate } from "../../base/plain-date.ts";
import { UserError } from "../../base/user-error.ts";
import {
  type EdgarClient,
  isInsiderForm,
  isScheduleForm,
  type ListedFiling,
  quarterOf,
  quartersBetween,
  submissionPath,
} from "../../edgar/index.ts";
import type { AskedOfEdgar } from "./asked-of-edgar.ts";

/** Which filings of those asked for. */
export interface ListedOptions {
  readonly insiderReports: boolean;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

const formsOf =
  ({ insiderReports }: ListedOptions) =>
  (form: string): boolean =>
    isScheduleForm(form) || (insiderReports && isInsiderForm(form));

const within =
  ({ from, to }: ListedOptions) =>
  ({ filedOn }: ListedFiling): boolean =>
    filedOn === null || ((from === null || filedOn >= from) && (to === null || filedOn <= to));

/**
 * The filings of a company or a filer, or the one of an accession number.
 *
 * @throws UserError where EDGAR knows no such company
 */
export async function listedFor(
  edgar: EdgarClient,
  asked: AskedOfEdgar,
  options: ListedOptions,
): Promise<readonly ListedFiling[]> {
  if (asked.kind === "filing") {
    const { accession, cik } = asked;
    return [{ accession, form: "", filedOn: null, path: submissionPath(cik, accession), parties: [] }];
  }
  const company = await edgar.companyFilings(asked.cik, formsOf(options));
  if (company === null)
    throw new UserError(`EDGAR knows no company or filer with the CIK ${asked.cik}; look the number up`);
  return company.filings.filter(within(options));
}

/**
 * All filings from one day to another, quarter by quarter: by the quarterly index of quarters that are over, by the daily
 * indexes of the one that is not.
 */
export async function* listedBetween(
  edgar: EdgarClient,
  from: PlainDate,
  to: PlainDate,
  today: PlainDate,
  options: ListedOptions,
): AsyncGenerator<readonly ListedFiling[]> {
  const forms = formsOf(options);
  const now = quarterOf(today);
  for (const quarter of quartersBetween(from, to)) {
    const isOver = quarter.year < now.year || quarter.quarter < now.quarter;
    const whole = isOver ? await edgar.quarterlyIndex(quarter, forms) : null;
    if (whole) {
      yield whole.filings.filter(within({ ...options, from, to }));
      continue;
    }
    for (const { day } of await edgar.indexedDays(quarter)) {
      if (day < from || day > to) continue;
      const index = await edgar.dailyIndex(day, forms);
      if (index) yield index.filings;
    }
  }
}
