import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { constraintsPage } from "./page.ts";

test("the page for users says what the tables say", () => {
  expect(readFileSync("docs/edgar-xml.md", "utf8")).toBe(constraintsPage());
});

test("it has every element with how often, what and whether it is asked for", () => {
  const page = constraintsPage();
  for (const row of [
    "| `coverPageHeader/issuerInfo/issuerCIK` | 1 | at most ten digits | always |",
    "| `reportingPersons/reportingPersonInfo/fundType` | 0 to 6 | SC, BK, AF, WC, PF or OO | of originals |",
    "| `items/item10/certifications` | 0 to 1 | at most 2000 characters | no |",
    "| `documents/com:document` | 1 or more | elements | always |",
  ])
    expect(page).toContain(row);
});
