import { expect, test } from "vitest";
import { UserError } from "../../base/user-error.ts";
import { submissionXml } from "../testing/submissions.ts";
import { submissionFile } from "./submission-file.ts";

const fileOf = (xml: string, ccc: string | null = null) => submissionFile("draft.xml", Buffer.from(xml), ccc);

test("a submission tells its form, live or test, and its secret, and is sent byte for byte", () => {
  const xml = submissionXml();
  const file = fileOf(xml);
  expect(file).toMatchObject({ form: "SCHEDULE 13D", mode: "test", secrets: ["abc$1234"] });
  expect(Buffer.from(file.bytes).toString()).toBe(xml);
  expect(fileOf(submissionXml({ flag: "LIVE" })).mode).toBe("live");
});

test("what is known it by does not depend on the CCC, and on everything else", () => {
  const { sha256 } = fileOf(submissionXml());
  expect(fileOf(submissionXml({ ccc: "<ccc>zzz#9999</ccc>" })).sha256).toBe(sha256);
  expect(fileOf(submissionXml({ form: "SCHEDULE 13D/A" })).sha256).not.toBe(sha256);
});

test.each([
  "",
  "<ccc/>",
  "<ccc></ccc>",
  "<ccc>  </ccc>",
])("a CCC that the file lacks as %j is put in, and nothing else changes", (lacking) => {
  const file = fileOf(submissionXml({ ccc: lacking }), "a&b<1234");
  const sent = Buffer.from(file.bytes).toString();
  expect(sent.match(/<ccc>[^<]*<\/ccc>/g)).toEqual(["<ccc>a&amp;b&lt;1234</ccc>"]);
  expect(sent).toContain("Söhne &amp; Co");
  expect(sent.replace(/<ccc>.*<\/ccc>/, "").replace(/\s+/g, "")).toBe(
    submissionXml({ ccc: "" }).replace(/\s+/g, ""),
  );
  expect(file.secrets).toEqual(["a&b<1234", "a&amp;b&lt;1234"]);
});

test("a CCC that the file has is not replaced", () => {
  expect(fileOf(submissionXml(), "other123").secrets).toEqual(["abc$1234"]);
});

test("prefixes of names change nothing", () => {
  const xml = submissionXml()
    .replace(/<(\/?)(\w)/g, "<$1s13:$2")
    .replace("<?s13:", "<?");
  expect(fileOf(xml)).toMatchObject({ form: "SCHEDULE 13D", secrets: ["abc$1234"] });
});

test.each([
  ["", null, /^draft.xml: this is no submission/],
  ["<html>", null, /no submission/],
  [submissionXml({ form: "13F-HR" }), null, /no submission/],
  [submissionXml({ flag: "" }), null, /liveTestFlag is neither LIVE nor TEST/],
  [submissionXml({ ccc: "" }), null, /has no CCC.*EDGAR_CCC/],
  [submissionXml({ ccc: "" }), "short", /EDGAR_CCC is no CCC/],
  [submissionXml({ ccc: "" }).replaceAll("filerCredentials", "x"), "abc$1234", /no filerCredentials/],
])("a file that is not to be sent is told (%#)", (xml, ccc, sentence) => {
  expect(() => fileOf(xml, ccc)).toThrow(UserError);
  expect(() => fileOf(xml, ccc)).toThrow(sentence);
});
