import type { PlainDate } from "../../base/plain-date.ts";
import type { Schedule } from "../../model/schedule.ts";

/** When a schedule was filed, as far as it shows: `isFiled` where the header says so, otherwise the last signature's day. */
export interface DayOfFiling {
  readonly on: PlainDate;
  readonly isFiled: boolean;
}

/** The day of filing, otherwise the last day of signing, before which it cannot have been filed; `null` without either. */
export function dayOfFiling({ submission, signatures }: Schedule): DayOfFiling | null {
  const filed = submission?.filedOn ?? null;
  if (filed !== null) return { on: filed, isFiled: true };
  const signed = lastSigned(signatures);
  return signed === null ? null : { on: signed, isFiled: false };
}

/** Whether the date of the event is later than every signature: written wrongly, and nothing to count from. */
export function isAfterSignatures({ eventDate, signatures }: Schedule): boolean {
  const signed = lastSigned(signatures);
  return eventDate !== null && signed !== null && eventDate > signed;
}

const lastSigned = (signatures: Schedule["signatures"]): PlainDate | null =>
  signatures
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1) ?? null;
