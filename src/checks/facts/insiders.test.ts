import { describe, expect, test } from "vitest";
import { emptyInsiderReport } from "../../model/insider-report.ts";
import { harbor } from "../testing/harbor.ts";
import { form4, ownerNamed } from "../testing/insider-reports.ts";
import { received } from "../testing/received.ts";
import { person } from "../testing/schedules.ts";
import { insiderReportsOf, insidersIn } from "./insiders.ts";
import { isSameClass } from "./same-class.ts";

const named = (onCover: string, owner: string) =>
  insidersIn(harbor({ reportingPersons: [person(onCover)] }), [form4(owner, "2024-07-01", [])]).length === 1;

describe("a reporting person and the owner on a Form 4", () => {
  test.each([
    ["Jane Q. Roe", "ROE JANE Q"],
    ["Milton C. Ault III", "AULT MILTON C III"],
    ["Milton C. Ault, III", "Ault Milton C"],
    ["Roe Capital, L.P.", "Roe Capital LP"],
    ["Mr. Elon Musk", "Musk Elon"],
  ])("%s is %s", (cover, owner) => {
    expect(named(cover, owner)).toBe(true);
  });

  test.each([
    ["Jane Roe", "ROE JOHN"],
    ["Roe Capital II, L.P.", "Roe Capital III LP"],
    ["Roe Capital, L.P.", "Roe Capital Master LP"],
    ["Jane Roe", "ROE"],
  ])("%s is not %s", (cover, owner) => {
    expect(named(cover, owner)).toBe(false);
  });
});

describe("a schedule's issuer and that of a Form 4", () => {
  const report = (cik: string | null, name: string | null) => ({
    ...form4("ROE JANE", "2024-07-01", []),
    issuer: { ...emptyInsiderReport.issuer, cik, name },
  });
  const roe = { reportingPersons: [person("Jane Roe")] };
  const withCik = harbor({ ...roe, issuer: { ...harbor().issuer, cik: "0000000123" } });

  test("are one by their CIK, whatever the name has become", () => {
    expect(insiderReportsOf(withCik, [report("0000000123", "Pier Corp")])).toHaveLength(1);
    expect(insiderReportsOf(withCik, [report("0000000124", "Harbor Holdings, Inc.")])).toEqual([]);
  });

  test("are one by the subject of the submission", () => {
    const party = { form: null, fileNumber: null, irsNumber: null, stateOfIncorporation: null, name: null };
    const submission = { ...received("2024-07-25"), subjects: [{ ...party, cik: "0000000123" }] };
    expect(insiderReportsOf(harbor({ ...roe, submission }), [report("0000000123", "Pier")])).toHaveLength(1);
  });

  test("without names are not one", () => {
    expect(insiderReportsOf(harbor(roe), [report(null, null)])).toEqual([]);
  });

  test("a report by two of the persons is one report", () => {
    const two = harbor({ reportingPersons: [person("Jane Roe"), person("John Doe")] });
    const joint = {
      ...report(null, "Harbor Holdings"),
      owners: [ownerNamed("DOE JOHN"), ownerNamed("ROE JANE")],
    };
    expect(insiderReportsOf(two, [joint])).toEqual([joint]);
    expect(insidersIn(two, [joint]).map(({ person: index }) => index)).toEqual([1, 0]);
  });
});

test.each([
  ["Common Stock", "Common Stock, par value $0.001 per share", true],
  ["Class A Common Stock", "Class A common shares", true],
  ["Class A Common Stock", "Class B Common Stock", false],
  ["Common Stock", "Class A Common Stock", false],
  ["Ordinary Shares", "Ordinary Shares, no par value", true],
  ["Series A Preferred Stock", "Common Stock", false],
  ["Common Stock", null, false],
  [null, "Common Stock", false],
])("%s and %s: %s", (title, securityClass, same) => {
  expect(isSameClass(title, securityClass)).toBe(same);
});
