import type { CheckCase } from "../testing/check-case.ts";
import { items, schedule } from "../testing/schedules.ts";

const titled = (securityClass: string, text: string) =>
  schedule({ securityClass, items: items({ "1": text }) });

export const cases: readonly CheckCase[] = [
  {
    name: "$.001 and $0.001 are one",
    schedule: titled("Common Stock, $.001 par value", "Common Stock, par value $0.001 per share"),
    expect: "pass",
  },
  {
    name: "$0.01 and $0.001",
    schedule: titled("Common Stock, par value $0.01", "Common Stock, par value $0.001 per share"),
    expect: "review",
    says: ["$0.01", "$0.001"],
  },
  {
    name: "two classes in Item 1",
    schedule: titled("Common Stock, par value $0.01", "Class A, par value $0.01, and Class B, par value $1"),
    expect: "not applicable",
  },
  { name: "no par value", schedule: titled("Common Stock", "Common Stock"), expect: "not applicable" },
];
