import { describe, expect, it } from "vitest";
import { example13D } from "../testing/example-schedule.ts";
import { writeJson } from "./write-json.ts";

describe("a schedule as JSON", () => {
  it("says what the schedule says", () => {
    expect(JSON.parse(writeJson(example13D))).toEqual(example13D);
  });

  it("has the same bytes whatever order the fields were filled in", () => {
    const turned = Object.fromEntries(Object.entries(example13D).reverse()) as typeof example13D;
    const persons = example13D.reportingPersons.map(
      (person) => Object.fromEntries(Object.entries(person).reverse()) as typeof person,
    );
    expect(writeJson({ ...turned, reportingPersons: persons })).toBe(writeJson(example13D));
    expect(writeJson(example13D)).toMatch(/^\{\n {2}"form": "SC 13D\/A",\n {2}"amendmentNumber": 3,/);
  });

  it("keeps what is missing as null", () => {
    expect(writeJson(example13D)).toContain('"certification": null');
  });
});
