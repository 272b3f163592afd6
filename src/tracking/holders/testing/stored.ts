import { plainDate } from "../../../base/plain-date.ts";
import { emptyReportingPerson, emptySchedule } from "../../../model/empty-schedule.ts";
import type { Form, Schedule } from "../../../model/schedule.ts";
import type { Database } from "../../../store/index.ts";
import { saveFilings } from "../../../store/queries/save-filings.ts";
import { saveSchedules } from "../../../store/queries/save-schedules.ts";
import { knownFiling, readFiling } from "../../../store/testing/readings.ts";

/** A filing for tests: `form` as "SC 13D/A 2", covers as "Fund LP 600000 6.0" or "Fund LP#0001 600000 6.0" with a CIK. */
export interface StoredForTest {
  readonly accession: string;
  readonly form: string;
  readonly filed: string;
  readonly event?: string;
  readonly issuer?: string;
  readonly cik?: string | null;
  readonly cusip?: string;
  readonly class?: string;
  readonly covers: readonly string[];
  readonly text?: string;
}

/** Saves a filing with its reading, as if it had come from EDGAR. */
export async function store(database: Database, written: StoredForTest): Promise<void> {
  const schedule = scheduleOf(written);
  const [saved] = await saveFilings(database, [
    knownFiling(JSON.stringify(written), {
      accession: written.accession,
      form: schedule.form,
      filedOn: written.filed,
    }),
  ]);
  await saveSchedules(database, [readFiling(saved?.id ?? 0, schedule)]);
}

function scheduleOf(written: StoredForTest): Schedule {
  const [, form = "", number] = /^(.*?)(?: (\d+))?$/.exec(written.form) ?? [];
  return {
    ...emptySchedule,
    form: form as Form,
    amendmentNumber: number === undefined ? null : Number(number),
    issuer: {
      name: written.issuer ?? "Lantern Corp",
      cik: written.cik === undefined ? "0001999777" : written.cik,
      cusips: written.cusip === undefined ? [] : [written.cusip],
      address: null,
    },
    securityClass: written.class ?? "Common Stock",
    eventDate: plainDate(written.event ?? written.filed),
    items: written.text
      ? { "4": { heading: "Purpose", text: written.text, parts: {}, notApplicable: null, marked: [] } }
      : {},
    reportingPersons: written.covers.map((cover) => {
      const [, name = "", cik, amount, percent] = /^([^#]*?)(?:#(\d+))? (\S+) (\S+)$/.exec(cover) ?? [];
      return {
        ...emptyReportingPerson,
        name,
        cik: cik?.padStart(10, "0") ?? null,
        aggregateAmountOwned: amount === "?" ? null : (amount ?? null),
        percentOfClass: percent === "?" ? null : (percent ?? null),
      };
    }),
  };
}
