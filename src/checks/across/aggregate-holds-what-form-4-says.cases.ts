import type { CheckCase } from "../testing/check-case.ts";
import { harbor } from "../testing/harbor.ts";
import { form4, holds, ownerNamed, traded } from "../testing/insider-reports.ts";
import { person } from "../testing/schedules.ts";

const owning = (aggregate: string) =>
  harbor({ reportingPersons: [person("Jane Roe", `0 0 0 0 ${aggregate}`)] });
const last = (shares: string, period = "2024-07-01") => form4("ROE JANE", period, [holds(shares)]);
const given = (...reports: readonly ReturnType<typeof form4>[]) => ({ insiderReports: reports });

export const cases: readonly CheckCase[] = [
  { name: "as many", schedule: owning("500"), context: given(last("500")), expect: "pass" },
  {
    name: "more, with what others hold",
    schedule: owning("501"),
    context: given(last("500")),
    expect: "pass",
  },
  {
    name: "fewer",
    schedule: owning("499"),
    context: given(last("500")),
    expect: "review",
    says: ["499", "July 1, 2024", "500 shares"],
    who: ["Jane Roe"],
  },
  {
    name: "the later of two forms counts",
    schedule: owning("300"),
    context: given(last("500"), last("300", "2024-07-20")),
    expect: "pass",
  },
  {
    name: "the last row of a form counts",
    schedule: owning("300"),
    context: given(
      form4("ROE JANE", "2024-07-01", [
        traded("2024-07-01 S 100", { sharesAfter: { value: "400", footnotes: [] } }),
        traded("2024-07-01 S 100", { sharesAfter: { value: "300", footnotes: [] } }),
      ]),
    ),
    expect: "pass",
  },
  {
    name: "a form of after the event",
    schedule: owning("1"),
    context: given(last("500", "2024-07-24")),
    expect: "pass",
  },
  {
    name: "a form of two years before",
    schedule: owning("1"),
    context: given(last("500", "2022-07-01")),
    expect: "pass",
  },
  {
    name: "two forms of one day",
    schedule: owning("400"),
    context: given(last("500"), last("300")),
    expect: "pass",
  },
  {
    name: "a form of two owners does not say whose the shares are",
    schedule: owning("1"),
    context: given({ ...last("500"), owners: [ownerNamed("ROE JANE"), ownerNamed("Roe Capital LP")] }),
    expect: "pass",
  },
  {
    name: "forms of others",
    schedule: owning("1"),
    context: given(form4("DOE JOHN", "2024-07-01", [])),
    expect: "not applicable",
  },
];
