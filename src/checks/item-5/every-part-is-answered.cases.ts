import type { CheckCase } from "../testing/check-case.ts";
import { amendment, items, schedule } from "../testing/schedules.ts";

const told = (text: string) => schedule({ items: items({ "5": text }) });

export const cases: readonly CheckCase[] = [
  {
    name: "five parts",
    schedule: told("(a) 1\n(b) 2\n(c) None\n(d) None\n(e) Not applicable"),
    expect: "pass",
  },
  {
    name: "the last two are left out",
    schedule: told("(a) 1\n(b) 2\n(c) None"),
    expect: "review",
    says: ["(d) and (e)"],
  },
  {
    name: "dividends are told of without a letter",
    schedule: told("(a) 1\n(b) 2\n(c) None\nNobody else receives dividends.\n(e) None"),
    expect: "pass",
  },
  { name: "no letters", schedule: told("See the cover."), expect: "not applicable" },
  { name: "an amendment", schedule: amendment(1), expect: "not applicable" },
];
