import type { CheckCase } from "../testing/check-case.ts";
import { items, schedule } from "../testing/schedules.ts";

const TABLE = "Name\tShares\tPercent\nJane Roe\t500(1)\t5.1%";
const telling = (five: string) => schedule({ items: items({ "5": five }) });

export const cases: readonly CheckCase[] = [
  { name: "a mark without a note", schedule: telling(TABLE), expect: "review", says: ["(1)"] },
  { name: "a mark and its note", schedule: telling(`${TABLE}\n(1) Held by a trust.`), expect: "pass" },
  {
    name: "the note is one of the cover page",
    schedule: { ...telling(TABLE), footnotes: [{ mark: "1", text: "Held by a trust.", marks: [] }] },
    expect: "pass",
  },
  {
    name: "a mark that is told of in words",
    schedule: telling(`${TABLE.replace("(1)", "*")}\nThose marked with an asterisk were bought privately.`),
    expect: "pass",
  },
  { name: "no marks", schedule: telling("Jane Roe\t500\t5.1%"), expect: "not applicable" },
];
