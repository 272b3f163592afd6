import type { Address } from "../../model/schedule.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { item, schedule, structured } from "../testing/schedules.ts";

const address: Address = {
  lines: ["1 Mill Road", "New York, NY 10019"],
  street1: "1 Mill Road",
  street2: null,
  city: "New York",
  stateOrCountry: "NY",
  zipCode: "10019",
};
const cover = {
  securityClass: "Common Stock, par value $0.01",
  issuer: { name: "Mill Co.", cik: null, cusips: [], address },
};
const first = (
  parts: Readonly<Record<string, string>>,
  form: "SCHEDULE 13D" | "SCHEDULE 13G" = "SCHEDULE 13D",
) => structured({ ...cover, form, items: { "1": item("", { parts }) } });

export const cases: readonly CheckCase[] = [
  {
    name: "the same twice",
    schedule: first({
      securityTitle: "COMMON STOCK, par value $0.01",
      issuerPrincipalAddress: "1 Mill Road\nNew York\nNY\n10019",
    }),
    expect: "pass",
  },
  {
    name: "another title",
    schedule: first({ securityTitle: "Common Shares" }),
    expect: "fail",
    says: ["Common Shares"],
  },
  {
    name: "another street",
    schedule: first({ issuerPrincipalAddress: "2 Mill Road\nNew York\nNY\n10019" }),
    expect: "fail",
    says: ["2 Mill Road, New York", "1 Mill Road"],
  },
  {
    name: "Schedule 13G's text with the state in words",
    schedule: first(
      { issuerPrincipalExecutiveOfficeAddress: "1 Mill Road, New York, New York" },
      "SCHEDULE 13G",
    ),
    expect: "pass",
  },
  {
    name: "Schedule 13G's text with another street",
    schedule: first({ issuerPrincipalExecutiveOfficeAddress: "2 Mill Road, New York" }, "SCHEDULE 13G"),
    expect: "review",
  },
  { name: "Item 1 is not given", schedule: structured(cover), expect: "not applicable" },
  { name: "before EDGAR's form", schedule: schedule(cover), expect: "not applicable" },
];
