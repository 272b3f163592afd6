import type { CheckCase } from "../testing/check-case.ts";
import { harbor } from "../testing/harbor.ts";
import { form4, ownerNamed } from "../testing/insider-reports.ts";
import { person } from "../testing/schedules.ts";

const owning = (percentOfClass: string | null, types: readonly string[] = ["IN"]) =>
  harbor({ reportingPersons: [person("Jane Q. Roe", "- - - - -", { percentOfClass, types })] });
const given = (...reports: readonly ReturnType<typeof form4>[]) => ({ insiderReports: reports });

const own = form4("ROE JANE Q", "2024-08-01", []);

export const cases: readonly CheckCase[] = [
  { name: "ten percent exactly", schedule: owning("10"), context: given(), expect: "not applicable" },
  {
    name: "more than ten and no form of her own",
    schedule: owning("10.01"),
    context: given(form4("DOE JOHN", "2024-08-01", [])),
    expect: "review",
    says: ["10.01%"],
    who: ["Jane Q. Roe"],
  },
  {
    name: "an institution",
    schedule: owning("12", ["IA", "PN"]),
    context: given(),
    expect: "not applicable",
  },
  { name: "her own form, her last name first", schedule: owning("12"), context: given(own), expect: "pass" },
  {
    name: "forms on another issuer alone",
    schedule: owning("12"),
    context: given({ ...own, issuer: { ...own.issuer, name: "Pier Corp" } }),
    expect: "not applicable",
  },
  {
    name: "the same name with another CIK",
    schedule: harbor({
      reportingPersons: [person("Jane Q. Roe", "- - - - -", { percentOfClass: "12", cik: "0000000001" })],
    }),
    context: given({ ...own, owners: [ownerNamed("ROE JANE Q", true, "0000000002")] }),
    expect: "review",
  },
  {
    name: "a form that does not mark her as a ten percent owner",
    schedule: owning("12"),
    context: given({ ...own, owners: [ownerNamed("ROE JANE Q", false)] }),
    expect: "review",
    says: ["does not mark"],
  },
  {
    name: "such a form of two years later",
    schedule: owning("12"),
    context: given(form4("ROE JANE Q", "2026-08-01", [], { owners: [ownerNamed("ROE JANE Q", false)] })),
    expect: "pass",
  },
  { name: "no forms given", schedule: owning("12"), expect: "not applicable" },
];
