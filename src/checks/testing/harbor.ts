import { emptySchedule } from "../../model/empty-schedule.ts";
import type { Schedule, Transaction } from "../../model/schedule.ts";
import { day, schedule } from "./schedules.ts";

/** A schedule on the common stock of Harbor Holdings, on which the Forms 4 of `insider-reports.ts` are too. */
export const harbor = (more: Partial<Schedule> = {}): Schedule =>
  schedule({
    issuer: { ...emptySchedule.issuer, name: "HARBOR HOLDINGS INC" },
    securityClass: "Common Stock, par value $0.01 per share",
    eventDate: day("2024-07-23"),
    ...more,
  });

/** A row of Item 5(c): "2024-07-01 Purchase 500", by a person where there is one. */
export function row(text: string, person: string | null = null): Transaction {
  const [date = "", nature = "", amount = ""] = text.split(" ");
  return { person, date: day(date), nature, amount, price: null, cells: [] };
}
