import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, notice, person, schedule } from "../testing/schedules.ts";

const at = (suite: string, itemTwo: string, who = "c/o Fund Management LLC") =>
  schedule({
    reportingPersons: [person("Fund Management, LLC")],
    noticePersons: [notice("Jane Roe", who, `200 Main Street, Suite ${suite}`, "Dallas, TX 75201")],
    items: items({ "2": `(b) ${itemTwo}` }),
  });
const PLACE =
  "The principal business address of Fund Management is 200 Main St., Suite 400, Dallas, Texas 75201.";

export const cases: readonly CheckCase[] = [
  {
    name: "one suite in the notice block, another in Item 2(b)",
    schedule: ault,
    expect: "review",
    who: ["AULT & COMPANY, INC."],
    says: ["Suite 330", "Suite 240"],
  },
  { name: "the same suite, the street shortened", schedule: at("400", PLACE), expect: "pass" },
  { name: "another suite", schedule: at("410", PLACE), expect: "review", says: ["Suite 410"] },
  {
    name: "notices go to counsel in the same building",
    schedule: at("410", PLACE, "c/o Law Firm LLP"),
    expect: "pass",
  },
  {
    name: "another street is another office",
    schedule: at("1", PLACE.replace("200 Main", "77 Elm")),
    expect: "pass",
  },
  {
    name: "one address alone",
    schedule: schedule({ items: items({ "2": `(b) ${PLACE}` }) }),
    expect: "not applicable",
  },
];
