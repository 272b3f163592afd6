import { expect, test } from "vitest";
import { sarif } from "./sarif.ts";
import { beginTally, countedOf } from "./summary.ts";
import { exampleFiling, examplePage, exampleSource } from "./testing/reviewed-example.ts";
import { sarifFaults } from "./testing/sarif-faults.ts";

function logOf(files: readonly string[]): string {
  const tally = beginTally();
  const parts = files.map((file) => {
    const filing = exampleFiling(file);
    tally.add(countedOf(filing));
    return sarif.filing(filing);
  });
  const summary = tally.summary(
    [{ file: "b.bin", because: "this is a picture" }],
    ["an exception is not needed"],
  );
  const context = { checks: [examplePage], version: "1.2.3" };
  return sarif.opening(summary, context) + parts.join(sarif.between) + sarif.closing(summary, context);
}

const runOf = (text: string) => JSON.parse(text).runs[0];

test.each([
  [[]],
  [["a.txt"]],
  [["a.txt", "/folder/b c.txt", "C:\\d.txt"]],
])("a log of %j is as the standard has it", (files) => {
  expect(sarifFaults(JSON.parse(logOf(files)))).toEqual([]);
});

test("the tests of the standard's rules do find faults", () => {
  const log = JSON.parse(logOf(["a.txt"]));
  log.version = "2.0.0";
  log.runs[0].results[0].ruleId = "no/such-check";
  log.runs[0].results[1].level = "error";
  log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
  log.runs[0].results[2].suppressions[0].kind = "because";
  expect(sarifFaults(log)).toHaveLength(5);
});

test("a region is the value in the source, by lines and by characters", () => {
  const { region } = runOf(logOf(["a.txt"])).results[0].locations[0].physicalLocation;
  expect(exampleSource.slice(region.charOffset, region.charOffset + region.charLength)).toBe("9,400,000");
  expect(
    exampleSource.split("\n")[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1),
  ).toBe("9,400,000");
});

test("levels follow the severity; what a person has to look at has none", () => {
  const [fail, review] = runOf(logOf(["a.txt"])).results;
  expect([fail.kind, fail.level, review.kind, review.level]).toEqual(["fail", "error", "review", "none"]);
});

test("what is switched off is suppressed with its reason, and nothing else is", () => {
  const suppressions = runOf(logOf(["a.txt"])).results.map(
    (result: { suppressions?: readonly { justification: string }[] }) =>
      result.suppressions?.[0]?.justification,
  );
  expect(suppressions).toEqual([undefined, undefined, "It is of <votes>."]);
});

test("a fingerprint does not depend on where the finding stands", () => {
  const prints = runOf(logOf(["a.txt", "b.txt"])).results.map(
    (result: { partialFingerprints: Record<string, string> }) =>
      result.partialFingerprints["beneficialFinding/v1"],
  );
  expect(new Set(prints).size).toBe(1);
  expect(prints[0]).toMatch(/^[\da-f]{32}$/);
});

test("files are URIs, a rule has its help and citation, a refused file is told", () => {
  const run = runOf(logOf(["a b#1.txt", "/x/y.txt"]));
  const uris = run.results.map(
    (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
      result.locations[0]?.physicalLocation.artifactLocation.uri,
  );
  expect([...new Set(uris)]).toEqual(["a%20b%231.txt", "file:///x/y.txt"]);
  expect(run.tool.driver.rules[0].help.text).toContain("17 CFR 240.13d-3(a)");
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe("this is a picture");
});
