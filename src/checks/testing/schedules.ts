import type { PlainDate } from "../../base/plain-date.ts";
import { emptyItem, emptyReportingPerson, emptySchedule } from "../../model/empty-schedule.ts";
import type { Item, NoticePerson, ReportingPerson, Schedule, Signature } from "../../model/schedule.ts";

/** A cover page: `rows` are the four powers and the aggregate, "100 0 100 0 100"; "-" is a row left blank. */
export function person(
  name: string,
  rows = "- - - - -",
  more: Partial<ReportingPerson> = {},
): ReportingPerson {
  const [vote, sharedVote, sell, sharedSell, aggregate] = rows
    .split(" ")
    .map((row) => (row === "-" ? null : row));
  return {
    ...emptyReportingPerson,
    name,
    soleVotingPower: vote ?? null,
    sharedVotingPower: sharedVote ?? null,
    soleDispositivePower: sell ?? null,
    sharedDispositivePower: sharedSell ?? null,
    aggregateAmountOwned: aggregate ?? null,
    ...more,
  };
}

export const item = (text: string, more: Partial<Item> = {}): Item => ({ ...emptyItem, text, ...more });

export function items(texts: Readonly<Record<string, string>>): Readonly<Record<string, Item>> {
  return Object.fromEntries(Object.entries(texts).map(([number, text]) => [number, item(text)]));
}

export const signature = (
  name: string,
  date: string | null = "2024-07-24",
  more: Partial<Signature> = {},
): Signature => ({
  name,
  by: null,
  title: null,
  date: date === null ? null : day(date),
  attorneyInFact: false,
  reportingPerson: name,
  ...more,
});

export const notice = (name: string, ...lines: readonly string[]): NoticePerson => ({
  name,
  phone: null,
  address: { lines, street1: null, street2: null, city: null, stateOrCountry: null, zipCode: null },
});

/** A date that the writer of a case vouches for. */
export const day = (text: string): PlainDate => text as PlainDate;

/** An original Schedule 13D of the time before the structured form, with what a case needs to say. */
export const schedule = (more: Partial<Schedule> = {}): Schedule => ({
  ...emptySchedule,
  form: "SC 13D",
  eventDate: day("2024-07-23"),
  ...more,
});

export const amendment = (number: number, more: Partial<Schedule> = {}): Schedule =>
  schedule({ form: "SC 13D/A", amendmentNumber: number, ...more });

export const schedule13G = (more: Partial<Schedule> = {}): Schedule => schedule({ form: "SC 13G", ...more });

/** EDGAR's structured form. */
export const structured = (more: Partial<Schedule> = {}): Schedule =>
  schedule({ form: "SCHEDULE 13D", ...more });
