import { expect, test } from "vitest";
import { noSuchFile, throttlePage, undeclaredPage } from "../testing/local-pages.ts";
import { answerKind } from "./answer-kind.ts";

test.each([
  [200, "text/plain", "<SEC-DOCUMENT>", "given"],
  [206, "application/x-gzip", "", "given"],
  [304, undefined, "", "unchanged"],
  [403, "text/html", throttlePage, "throttled"],
  [403, "text/html; charset=utf-8", undeclaredPage, "throttled"],
  [403, undefined, undeclaredPage, "throttled"],
  [200, "text/html", throttlePage, "throttled"],
  [429, "text/plain", "", "throttled"],
  [403, "application/xml", noSuchFile, "absent"],
  [403, "application/xml", noSuchFile.replace("AccessDenied", "NoSuchKey"), "absent"],
  [404, "text/html", "<html>Not Found</html>", "absent"],
  [403, "text/html", "<html><title>Access Denied</title></html>", "refused"],
  [401, "text/html", "", "refused"],
  [301, "text/html", "", "refused"],
  [500, "text/html", "", "failing"],
  [503, "text/html", "", "failing"],
] as const)("%i of type %s beginning with %j is %s", (status, type, start, kind) => {
  expect(answerKind(status, type, start)).toBe(kind);
});

test("a filing that speaks of too many requests is given all the same", () => {
  expect(answerKind(200, "text/plain", "<SEC-DOCUMENT> Request Rate Threshold Exceeded")).toBe("given");
});
