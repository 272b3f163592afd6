import type { Schedule } from "../../model/schedule.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { received } from "../testing/received.ts";
import { amendment, items, schedule, schedule13G } from "../testing/schedules.ts";

const LAST = "0001011438-24-000307";
const original = schedule({ submission: { ...received("2024-05-01"), accessionNumber: LAST } });
const cusip = (number: string): Pick<Schedule, "issuer"> => ({
  issuer: { name: null, cik: null, cusips: [number], address: null },
});

export const cases: readonly CheckCase[] = [
  {
    name: "the first after the original",
    schedule: amendment(1),
    context: { previous: original },
    expect: "pass",
  },
  {
    name: "the third after the original",
    schedule: amendment(3),
    context: { previous: original },
    expect: "review",
    says: ["the original", "No. 1"],
  },
  {
    name: "a number twice",
    schedule: amendment(3),
    context: { previous: amendment(3) },
    expect: "review",
    says: ["Amendment No. 3", "No. 4"],
  },
  {
    name: "pointing at the last",
    schedule: amendment(1, { previousAccessionNumber: "000101143824000307" }),
    context: { previous: original },
    expect: "pass",
  },
  {
    name: "pointing elsewhere",
    schedule: amendment(1, { previousAccessionNumber: "0001011438-23-000001" }),
    context: { previous: original },
    expect: "review",
    says: [LAST],
  },
  {
    name: "another CUSIP",
    schedule: amendment(1, cusip("09175M507")),
    context: { previous: schedule(cusip("09175M408")) },
    expect: "review",
    says: ["09175M408"],
  },
  {
    name: "another CUSIP after a split",
    schedule: amendment(1, {
      ...cusip("09175M507"),
      items: items({ "5": "On January 17, 2024, the Issuer effected a 1-for-25 reverse stock split." }),
    }),
    context: { previous: schedule(cusip("09175M408")) },
    expect: "pass",
  },
  {
    name: "from Schedule 13G to Schedule 13D",
    schedule: amendment(3),
    context: { previous: schedule13G() },
    expect: "not applicable",
  },
  { name: "nothing is known of before", schedule: amendment(3), expect: "not applicable" },
];
