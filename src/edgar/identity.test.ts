import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UserError } from "../base/user-error.ts";
import { findIdentity, identityFrom, requireIdentity, storeIdentity } from "./identity.ts";
import { emptyFolder } from "./testing/in-tests.ts";

test.each([
  "Sample Company admin@example.com",
  "  Sample   Company admin@mail.example.co.uk ",
  "J. P. O'Neil & Co (jp.oneil+sec@example.com)",
])("%j says who asks", (text) => {
  expect(identityFrom(text, "x")).toBe(text.trim().replace(/\s+/g, " "));
});

test.each([
  "",
  "admin@example.com",
  "Sample Company",
  "Mozilla/5.0",
  "Firma Ünlü admin@example.com",
  "A B\r\nX: y@example.com é",
  "12 a@b",
])("%j does not say who asks, and the sentence tells how", (text) => {
  expect(() => identityFrom(text, "--user-agent")).toThrow(
    /^--user-agent does not say who asks EDGAR .*BENEFICIAL_USER_AGENT$/s,
  );
});

test("what is given comes before the environment, and that before what is stored", async () => {
  const folder = emptyFolder();
  const stored = identityFrom("Stored Company s@example.com", "x");
  const file = await storeIdentity(stored, { folder });
  expect(readFileSync(file, "utf8")).toBe(`${stored}\n`);
  const environment = { BENEFICIAL_USER_AGENT: "Environment Co e@example.com" };
  expect(await findIdentity({ folder, environment, given: "Given Co g@example.com" })).toBe(
    "Given Co g@example.com",
  );
  expect(await findIdentity({ folder, environment })).toBe("Environment Co e@example.com");
  expect(await findIdentity({ folder, environment: {} })).toBe(stored);
});

test("where nobody said it, it is not made up", async () => {
  const nowhere = { folder: emptyFolder(), environment: {} };
  expect(await findIdentity(nowhere)).toBeNull();
  await expect(requireIdentity(nowhere)).rejects.toThrow(UserError);
  await expect(requireIdentity(nowhere)).rejects.toThrow(/--user-agent or in BENEFICIAL_USER_AGENT/);
});

test("a stored declaration that somebody spoilt is told with its file", async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "edgar-identity"), "nobody\n");
  await expect(findIdentity({ folder, environment: {} })).rejects.toThrow(join(folder, "edgar-identity"));
});
